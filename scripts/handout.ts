import { randomUUID } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { ContentError } from "@/lib/content/content-error";
import { loadLibrary } from "@/lib/content/load-library";
import { composeCatalog } from "@/lib/handout/catalog";
import { composeHandout } from "@/lib/handout/compose-handout";
import type { Problem } from "@/lib/handout/problem";
import { parseHandoutRequest } from "@/lib/handout/request";
import { SettingError } from "@/lib/handout/setting-error";
import { stepsThatGoUp } from "@/lib/handout/taper-sums";
import { today } from "@/lib/handout/today";
import { describeProblem } from "@/lib/i18n/describe-problem";
import { handoutLabels } from "@/lib/i18n/handout-labels";
import { takeOutputFormat } from "@/lib/output/output-format";
import { pdfProblems } from "@/lib/output/pdf-problems";
import { readEdge } from "@/lib/output/read-edge";
import { renderOutput } from "@/lib/output/render-output";
import { renderPdf } from "@/lib/pdf/render-pdf";

const USAGE =
  "npm run handout -- --topic 7-oh --sections risks,mat --output handout.pdf [--language es] [--paper a4] " +
  "[--text-size large] [--ink low] [--bilingual beside] [--evidence words] [--audience clinician] [--format html] " +
  "[--clinic FILE.json] [--personal FILE.json] [--content DIR] [--list]";

/** The reason why nothing was made; printed in one line, exit code 2. */
class BadInput extends Error {}

main().catch((error: unknown) => {
  const isInput = error instanceof BadInput || error instanceof ContentError || error instanceof SettingError;
  console.error(isInput ? `handout: ${error.message}` : error);
  process.exitCode = isInput ? 2 : 1;
});

async function main(): Promise<void> {
  const { output, content, list, clinic, personal, ...options } = readArguments();
  const library = await loadLibrary(content);
  if (list) return printCatalog(composeCatalog(library, today()));
  if (!output) throw new BadInput(`--output is missing. Usage: ${USAGE}`);

  const input = {
    ...options,
    ...(options.sections && {
      sections: options.sections.flatMap((value) => value.split(",")).filter(Boolean),
    }),
    ...(clinic !== undefined && { clinic: await readJson("clinic", clinic) }),
    ...(personal !== undefined && { personal: await readJson("personal", personal) }),
  };
  const taken = takeOutputFormat(input);
  if (!taken.ok) throw badInput(taken.problem);
  const parsed = parseHandoutRequest(taken.input);
  if (!parsed.ok) throw badInput(parsed.problems[0]);
  const edge = await readEdge(parsed.request);
  if (!edge.ok) throw badInput(edge.problem);
  const composed = composeHandout(parsed.request, library, handoutLabels, today(), edge);
  if (!composed.ok) throw badInput(composed.problems[0]);
  const { handout } = composed;
  for (const step of stepsThatGoUp(parsed.request.personal?.taperPlan?.steps ?? [])) {
    console.error(`handout: personal.taperPlan.steps.${step}: more in a day than in the step before.`);
  }

  const { bytes, pages } = await renderOutput(taken.format, handout, renderPdf).catch((error: unknown) => {
    const [problem] = pdfProblems(error, input);
    throw problem ? badInput(problem) : error;
  });
  await writeWhole(output, bytes);
  const length = pages === null ? "" : `, ${pages} ${pages === 1 ? "page" : "pages"}`;
  console.log(
    `${output}: ${handout.title} (${handout.language}), ${handout.sections.length} sections${length}, ` +
      `${handout.sources} sources, handout ${handout.id}`,
  );
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        topic: { type: "string" },
        sections: { type: "string", multiple: true },
        language: { type: "string" },
        paper: { type: "string" },
        "text-size": { type: "string" },
        ink: { type: "string" },
        bilingual: { type: "string" },
        evidence: { type: "string" },
        audience: { type: "string" },
        format: { type: "string" },
        output: { type: "string" },
        clinic: { type: "string" },
        personal: { type: "string" },
        content: { type: "string" },
        list: { type: "boolean" },
      },
    });
    const { "text-size": textSize, ...rest } = values;
    return { ...rest, ...(textSize !== undefined && { textSize }) };
  } catch (error) {
    throw new BadInput(
      `${error instanceof Error ? error.message.split("\n")[0] : String(error)} Usage: ${USAGE}`,
    );
  }
}

/** Says what is wrong with the file, never what stands in it. */
async function readJson(option: string, file: string): Promise<unknown> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new BadInput(`--${option}: ${error instanceof Error ? error.message : String(error)}`);
  });
  try {
    return JSON.parse(text);
  } catch {
    throw new BadInput(`--${option}: ${file} is not JSON.`);
  }
}

function badInput(problem: Problem): BadInput {
  return new BadInput(describeProblem(problem, "en"));
}

/** Writes beside the file and renames: whoever watches the file never sees half of it. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const half = `${file}.${randomUUID()}`;
  try {
    await writeFile(half, bytes);
    await rename(half, file);
  } catch (error) {
    await rm(half, { force: true });
    throw new BadInput(`--output: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function printCatalog({ topics }: ReturnType<typeof composeCatalog>): void {
  for (const topic of topics) {
    console.log(`${topic.id}: ${topic.title}`);
    for (const section of topic.sections) console.log(`  ${section.id}: ${section.title}`);
    for (const { code, name, sections } of topic.languages) {
      console.log(`  language ${code} (${name}): ${sections.map(({ id }) => id).join(", ")}`);
    }
  }
}
