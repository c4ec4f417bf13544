import { execFile } from "node:child_process";
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { writeSignedContent } from "@/tests/support/signed-content";
import { writeTranslatedContent } from "@/tests/support/translated-content";

type Answer = { code: number; text: string };

async function run(script: string, root: string, ...args: string[]): Promise<Answer> {
  const all = ["--import", "tsx", `scripts/${script}.ts`, ...args, "--content", root];
  return promisify(execFile)(process.execPath, all, { timeout: 30_000 }).then(
    ({ stdout }) => ({ code: 0, text: stdout }),
    (error: unknown) => {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { code, text: stdout + stderr };
    },
  );
}

const PLACE = ["--topic", "sample", "--language", "es", "--section", "first"];
const WHO = ["--reviewer", "Somebody in a test", "--credential", "None", "--organisation", "None"];
const SIGN = [...PLACE, "--kind", "language", ...WHO];

async function content(): Promise<string> {
  const root = await writeTranslatedContent();
  await cp("content/wording", path.join(root, "wording"), { recursive: true });
  return root;
}

describe("the state of the content", () => {
  it("is no fault while nobody has signed yet", async () => {
    const root = await writeSignedContent("es", []);
    const { code, text } = await run("content-status", root, "--check");
    expect({ code, text }).toMatchObject({ code: 0, text: expect.stringContaining("never-reviewed") });
  }, 60_000);

  it("is a fault where a text is missing, changed since its translation, or signed too long ago", async () => {
    const root = await writeSignedContent("es", [
      { section: "risks", kind: "language", signedOn: "2025-01-01", expiresOn: "2026-01-01" },
    ]);
    const folder = path.join(root, "topics/7-oh");
    await rm(path.join(folder, "ar/therapy.md"));
    const file = path.join(folder, "zh-Hans/mat.md");
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace(/translatedFrom: .*/, 'translatedFrom: "0"'));
    const state = await run("content-status", root, "--check");
    expect(state.code).toBe(1);
    expect(state.text.slice(state.text.indexOf("Not what")).split("\n")).toEqual([
      "Not what they say they are:",
      "  7-oh/ar/therapy: missing",
      "  7-oh/es/risks: expired",
      "  7-oh/zh-Hans/mat: changed-since-translation",
      "",
    ]);
  }, 60_000);
});

describe("signing a translation", () => {
  it("is refused before the translation is compared, counts after it, and ends with any change", async () => {
    const root = await content();
    expect(await run("content-sign", root, ...SIGN)).toMatchObject({ code: 2 });
    expect((await run("content-translated", root, ...PLACE)).text).toMatch(/translatedFrom is [0-9a-f]{16}/);
    expect((await run("content-sign", root, ...SIGN)).text).toMatch(/signed \(language\) by Somebody/);
    const status = () => run("content-status", root, "--language", "es");
    expect((await status()).text).toMatch(/\[language\][^]*first +reviewed/);

    const file = path.join(root, "topics/sample/es/first.md");
    await writeFile(file, (await readFile(file, "utf8")).replace("cerca", "muy cerca"));
    expect((await status()).text).toMatch(/\[language\][^]*first +changed-since-review/);
    const source = path.join(root, "topics/sample/en/first.md");
    await writeFile(source, (await readFile(source, "utf8")).replace("near you", "close to you"));
    expect((await status()).text).toMatch(/\[language\][^]*first +changed-since-translation/);
    expect(await run("content-status", root, "--check")).toMatchObject({ code: 1 });
    expect((await run("content-sign", root, ...SIGN)).text).toMatch(/changed since this translation/);

    expect((await run("content-sign", root, ...PLACE, "--kind", "language", "--remove", "yes")).code).toBe(0);
    expect(await readFile(path.join(root, "topics/sample/reviews/es.json"), "utf8")).toBe("[]\n");
  }, 60_000);

  it("needs a person", async () => {
    const { code, text } = await run("content-sign", await content(), ...PLACE, "--kind", "language");
    expect({ code, text }).toMatchObject({ code: 2, text: expect.stringMatching(/--section|--reviewer/) });
  });
});
