import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { cruise } from "dependency-cruiser";
import extractDepcruiseConfig from "dependency-cruiser/config-utl/extract-depcruise-config";
import extractDepcruiseOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import extractTsConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { afterEach, describe, expect, it } from "vitest";

type Files = Readonly<Record<string, string>>;

const CONFIG = path.resolve(".dependency-cruiser.mjs");

/** The smallest project of our shape that breaks no rule. */
const SOUND: Files = {
  "package.json": JSON.stringify({
    dependencies: {
      "@noble/hashes": "*",
      "@react-pdf/renderer": "*",
      pdfkit: "*",
      react: "*",
      "react-dom": "*",
      uqr: "*",
      zod: "*",
    },
    devDependencies: { vitest: "*" },
  }),
  "tsconfig.json": JSON.stringify({
    compilerOptions: {
      // Without it the cruiser looks for @/* where the test runs, in the real project.
      baseUrl: ".",
      jsx: "react-jsx",
      module: "esnext",
      moduleResolution: "bundler",
      paths: { "@/*": ["./*"] },
    },
  }),
  ...packages(
    "@noble/hashes",
    "@react-pdf/renderer",
    "pdfkit",
    "react",
    "react-dom",
    "undeclared",
    "uqr",
    "vitest",
    "zod",
  ),
  "app/page.tsx": `
    import { Builder } from "@/components/builder/builder";
    import { loadLibrary } from "@/lib/content/load-library";
    import { composeHandout } from "@/lib/handout/compose-handout";
    import { renderOutput } from "@/lib/output/render-output";
    export const page = [Builder, loadLibrary, composeHandout, renderOutput];`,
  "components/builder/builder.tsx": `
    import { HandoutView } from "@/components/handout/handout-view";
    import { Button } from "@/components/ui/button";
    import type { Library } from "@/lib/content/library";
    export const Builder = (library: Library) => [HandoutView, Button, library];`,
  "components/handout/handout-view.tsx": `
    import { memo } from "react";
    import { renderToStaticMarkup } from "react-dom";
    import { assertNever } from "@/lib/handout/assert-never";
    import type { Handout } from "@/lib/handout/handout";
    export const HandoutView = (handout: Handout) => [memo, renderToStaticMarkup, assertNever, handout];`,
  "components/ui/button.tsx": `import { memo } from "react"; export const Button = memo;`,
  "content/facts.ts": `export const facts = {};`,
  "lib/content/library.ts": `export type Library = string;`,
  "lib/content/load-library.ts": `
    import { readFolder } from "@/lib/content/content-folder";
    import type { Library } from "@/lib/content/library";
    export const loadLibrary = (): Library => String(readFolder);`,
  "lib/content/content-folder.ts": `
    import { readFile } from "node:fs/promises";
    import { z } from "zod";
    export const readFolder = [readFile, z];`,
  "lib/handout/assert-never.ts": `export const assertNever = (value: never) => value;`,
  "lib/handout/compose-handout.ts": `
    import { sha256 } from "@noble/hashes";
    import { encode } from "uqr";
    import { z } from "zod";
    import type { Library } from "@/lib/content/library";
    import type { Handout } from "@/lib/handout/handout";
    export const composeHandout = (library: Library): Handout => [library, sha256, encode, z].join();`,
  "lib/handout/handout.ts": `export type Handout = string;`,
  "lib/output/render-output.ts": `
    import { readFile } from "node:fs/promises";
    import { HandoutView } from "@/components/handout/handout-view";
    import { renderPdf } from "@/lib/pdf/render-pdf";
    import { renderText } from "@/lib/text/render-text";
    export const renderOutput = [readFile, HandoutView, renderPdf, renderText];`,
  "lib/pdf/render-pdf.tsx": `
    import { pdf } from "@react-pdf/renderer";
    import PDFDocument from "pdfkit";
    import path from "node:path";
    import type { Handout } from "@/lib/handout/handout";
    export const renderPdf = (handout: Handout) => [pdf, PDFDocument, path, handout];`,
  "lib/text/render-text.ts": `
    import { assertNever } from "@/lib/handout/assert-never";
    import type { Handout } from "@/lib/handout/handout";
    export const renderText = (handout: Handout) => [assertNever, handout];`,
  "messages/en.ts": `export const messages = {};`,
  "scripts/bench/run.ts": `import { tool } from "@/tests/support/tool"; export const bench = tool;`,
  "scripts/handout.ts": `import { readFile } from "node:fs/promises"; export const handout = readFile;`,
  "tests/support/tool.ts": `import { it } from "vitest"; export const tool = it;`,
};

/** For every rule: what somebody might write, and the import that must be caught. A file that is in SOUND gets it added. */
const PLANTS: Readonly<Record<string, readonly { plant: Files; caught: string }[]>> = {
  "content-and-messages-import-nothing": [
    {
      plant: { "content/facts.ts": `import { z } from "zod"; export const shape = z;` },
      caught: "content/facts.ts → node_modules/zod/index.js",
    },
    {
      plant: {
        "messages/en.ts": `import type { Handout } from "@/lib/handout/handout"; export type Of = Handout;`,
      },
      caught: "messages/en.ts → lib/handout/handout.ts",
    },
  ],
  "only-lib-content-reads-content": [
    {
      plant: { "app/page.tsx": `import { facts } from "@/content/facts"; export const direct = facts;` },
      caught: "app/page.tsx → content/facts.ts",
    },
  ],
  "only-these-files-touch-the-disk": [
    {
      plant: { "lib/content/load-library.ts": `import fs from "node:fs"; export const disk = fs;` },
      caught: "lib/content/load-library.ts → fs",
    },
    {
      plant: { "app/page.tsx": `import { readFile } from "fs/promises"; export const disk = readFile;` },
      caught: "app/page.tsx → fs/promises",
    },
  ],
  "lib-content-knows-nothing-of-handouts": [
    {
      plant: {
        "lib/content/library.ts": `import type { Handout } from "@/lib/handout/handout"; export type Of = Handout;`,
      },
      caught: "lib/content/library.ts → lib/handout/handout.ts",
    },
  ],
  "lib-handout-stays-plain": [
    {
      plant: { "lib/handout/compose-handout.ts": `import { memo } from "react"; export const react = memo;` },
      caught: "lib/handout/compose-handout.ts → node_modules/react/index.js",
    },
    {
      plant: {
        "lib/handout/compose-handout.ts": `import { createHash } from "node:crypto"; export const hash = createHash;`,
      },
      caught: "lib/handout/compose-handout.ts → crypto",
    },
    {
      plant: {
        "lib/handout/compose-handout.ts": `import { renderPdf } from "@/lib/pdf/render-pdf"; export const pdf = renderPdf;`,
      },
      caught: "lib/handout/compose-handout.ts → lib/pdf/render-pdf.tsx",
    },
  ],
  "lib-handout-sees-content-as-types": [
    {
      plant: {
        "lib/handout/compose-handout.ts": `import { loadLibrary } from "@/lib/content/load-library"; export const load = loadLibrary;`,
      },
      caught: "lib/handout/compose-handout.ts → lib/content/load-library.ts",
    },
  ],
  "lib-pdf-sees-only-the-handout": [
    {
      plant: {
        "lib/pdf/render-pdf.tsx": `import type { Library } from "@/lib/content/library"; export type Of = Library;`,
      },
      caught: "lib/pdf/render-pdf.tsx → lib/content/library.ts",
    },
    {
      plant: {
        "lib/pdf/render-pdf.tsx": `import { renderText } from "@/lib/text/render-text"; export const text = renderText;`,
      },
      caught: "lib/pdf/render-pdf.tsx → lib/text/render-text.ts",
    },
  ],
  "lib-text-sees-only-the-handout": [
    {
      plant: {
        "lib/text/render-text.ts": `import { messages } from "@/messages/en"; export const words = messages;`,
      },
      caught: "lib/text/render-text.ts → messages/en.ts",
    },
  ],
  "only-lib-pdf-uses-the-pdf-engine": [
    {
      plant: { "app/page.tsx": `import { pdf } from "@react-pdf/renderer"; export const engine = pdf;` },
      caught: "app/page.tsx → node_modules/@react-pdf/renderer/index.js",
    },
    {
      plant: {
        "lib/output/render-output.ts": `import PDFDocument from "pdfkit"; export const engine = PDFDocument;`,
      },
      caught: "lib/output/render-output.ts → node_modules/pdfkit/index.js",
    },
  ],
  "components-handout-sees-only-the-handout": [
    {
      plant: {
        "components/handout/handout-view.tsx": `import { Button } from "@/components/ui/button"; export const button = Button;`,
      },
      caught: "components/handout/handout-view.tsx → components/ui/button.tsx",
    },
    {
      plant: {
        "components/handout/handout-view.tsx": `import { composeHandout } from "@/lib/handout/compose-handout"; export const compose = composeHandout;`,
      },
      caught: "components/handout/handout-view.tsx → lib/handout/compose-handout.ts",
    },
  ],
  "components-ui-sees-nothing-of-ours": [
    {
      plant: {
        "components/ui/button.tsx": `import type { Handout } from "@/lib/handout/handout"; export type Of = Handout;`,
      },
      caught: "components/ui/button.tsx → lib/handout/handout.ts",
    },
  ],
  "components-get-the-library-as-props": [
    {
      plant: {
        "components/builder/builder.tsx": `import { loadLibrary } from "@/lib/content/load-library"; export const load = loadLibrary;`,
      },
      caught: "components/builder/builder.tsx → lib/content/load-library.ts",
    },
  ],
  "page-script-sees-only-itself": [
    {
      plant: {
        "components/patient-page/browser/start.ts": `import { z } from "zod"; export const start = z;`,
      },
      caught: "components/patient-page/browser/start.ts → node_modules/zod/index.js",
    },
  ],
  "lib-draws-no-components": [
    {
      plant: {
        "lib/i18n/words.ts": `import { Button } from "@/components/ui/button"; export const words = Button;`,
        "app/words.ts": `import { words } from "@/lib/i18n/words"; export const w = words;`,
      },
      caught: "lib/i18n/words.ts → components/ui/button.tsx",
    },
  ],
  "no-file-directly-in-lib": [
    {
      plant: {
        "lib/dates.ts": `export const dates = 1;`,
        "app/dates.ts": `import { dates } from "@/lib/dates"; export const d = dates;`,
      },
      caught: "app/dates.ts → lib/dates.ts",
    },
    {
      plant: {
        "lib/i18n/utils.ts": `export const utils = 1;`,
        "app/dates.ts": `import { utils } from "@/lib/i18n/utils"; export const u = utils;`,
      },
      caught: "app/dates.ts → lib/i18n/utils.ts",
    },
  ],
  "nobody-sees-app": [
    {
      plant: {
        "components/builder/builder.tsx": `import { route } from "@/app/route"; export const r = route;`,
        "app/route.ts": `export const route = 1;`,
      },
      caught: "components/builder/builder.tsx → app/route.ts",
    },
  ],
  "nobody-sees-tests": [
    {
      plant: {
        "scripts/handout.ts": `import { name } from "@/tests/support/name"; export const n = name;`,
        "tests/support/name.ts": `export const name = 1;`,
      },
      caught: "scripts/handout.ts → tests/support/name.ts",
    },
  ],
  "no-dev-dependencies-in-what-runs": [
    {
      plant: { "lib/pdf/render-pdf.tsx": `import { it } from "vitest"; export const test = it;` },
      caught: "lib/pdf/render-pdf.tsx → node_modules/vitest/index.js",
    },
  ],
  "no-undeclared-packages": [
    {
      plant: { "lib/pdf/render-pdf.tsx": `import { thing } from "undeclared"; export const t = thing;` },
      caught: "lib/pdf/render-pdf.tsx → node_modules/undeclared/index.js",
    },
  ],
  "no-unresolvable-imports": [
    {
      plant: { "lib/pdf/render-pdf.tsx": `import { gone } from "./gone"; export const g = gone;` },
      caught: "lib/pdf/render-pdf.tsx → ./gone",
    },
  ],
  "no-circular-imports": [
    {
      plant: {
        "lib/pdf/render-pdf.tsx": `import { page } from "@/lib/pdf/page"; export const p = page;`,
        "lib/pdf/page.tsx": `import { renderPdf } from "@/lib/pdf/render-pdf"; export const page = renderPdf;`,
      },
      caught: "lib/pdf/page.tsx → lib/pdf/render-pdf.tsx",
    },
  ],
  "no-orphans": [
    {
      plant: {
        "lib/text/forgotten.ts": `import type { Handout } from "@/lib/handout/handout"; export type Forgotten = Handout;`,
        "tests/unit/forgotten.test.ts": `import type { Forgotten } from "@/lib/text/forgotten"; export type Of = Forgotten;`,
      },
      caught: "lib/text/forgotten.ts → lib/text/forgotten.ts",
    },
  ],
};

const folders: string[] = [];
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

describe("the import rules", () => {
  it("are all planted against below", async () => {
    const { forbidden } = await extractDepcruiseConfig(CONFIG);

    expect(forbidden?.map(({ name }) => name).sort()).toEqual(Object.keys(PLANTS).sort());
  });

  it("tell what to do when one stops you", async () => {
    const { forbidden } = await extractDepcruiseConfig(CONFIG);

    expect(forbidden?.filter(({ comment }) => !comment || comment.length < 40)).toEqual([]);
  });

  it("leave a sound project alone", async () => {
    expect(await violations(SOUND)).toEqual([]);
  });

  const cases = Object.entries(PLANTS).flatMap(([rule, plants]) =>
    plants.map((planted) => ({ rule, ...planted })),
  );
  it.each(cases)("$rule stops $caught and nothing else does", async ({ rule, plant, caught }) => {
    const planted = Object.entries(plant).map(([file, text]) => [file, `${SOUND[file] ?? ""}\n${text}`]);

    expect(await violations({ ...SOUND, ...Object.fromEntries(planted) })).toEqual([`${rule}: ${caught}`]);
  });
});

async function violations(files: Files): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "takehome-imports-"));
  folders.push(folder);
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
  const tsConfig = path.join(folder, "tsconfig.json");
  const options = await extractDepcruiseOptions(CONFIG);
  const { output } = await cruise(
    ["app", "components", "content", "lib", "messages", "scripts", "tests"].filter((name) =>
      Object.keys(files).some((file) => file.startsWith(`${name}/`)),
    ),
    {
      ...options,
      baseDir: folder,
      ruleSet: { forbidden: options.ruleSet?.forbidden ?? [] },
      tsConfig: { fileName: tsConfig },
    },
    undefined,
    { tsConfig: extractTsConfig(tsConfig) },
  );
  if (typeof output === "string") throw new Error(output);
  return output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

/** Empty packages: what is in them does not matter, only that they are found. */
function packages(...names: string[]): Files {
  return Object.fromEntries(
    names.flatMap((name) => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, version: "1.0.0", main: "index.js" })],
      [`node_modules/${name}/index.js`, ""],
    ]),
  );
}
