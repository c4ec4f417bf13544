import { parseArgs } from "node:util";
import { loadLibrary } from "@/lib/content/load-library";
import { contentStatus, type LanguageStatus, type TextStatus } from "@/lib/handout/content-status";
import { today } from "@/lib/handout/today";
import { contentRoot, runCommand } from "@/scripts/content-arguments";

const KINDS = ["clinical", "language"] as const;
/** A text in one of these states is not what it says it is. */
const FAULTS: readonly string[] = ["missing", "changed-since-translation", "expired"];

runCommand(main);

/** Prints who signed what and how hard it reads: tables of sections and languages, and the digests of one language. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      check: { type: "boolean" },
      digests: { type: "boolean" },
      language: { type: "string" },
      content: { type: "string" },
    },
  });
  const library = await loadLibrary(contentRoot(values.content));
  const faults: string[] = [];
  for (const topic of Object.values(library.topics)) {
    const languages = contentStatus(topic, today()).filter(
      ({ language }) => values.language === undefined || language === values.language,
    );
    console.log(topic.id);
    for (const kind of KINDS) {
      const shown = languages.filter(({ isSource }) => kind === "clinical" || !isSource);
      printTable(kind, shown, ({ review }) => review[kind]?.status ?? "");
    }
    printTable("reading: each language by its own measure", languages, readingCell);
    if (values.digests) languages.filter(({ isSource }) => !isSource).forEach(printDigests);
    for (const { language, texts } of languages) {
      for (const { id, review } of texts) {
        const states = KINDS.map((kind) => review[kind]?.status ?? "").filter((state) =>
          FAULTS.includes(state),
        );
        if (states[0]) faults.push(`${topic.id}/${language}/${id}: ${states[0]}`);
      }
    }
  }
  if (!values.check || faults.length === 0) return;
  console.error(`Not what they say they are:\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
  process.exitCode = 1;
}

function printTable(
  title: string,
  languages: readonly LanguageStatus[],
  cellOf: (text: TextStatus) => string,
): void {
  const ids = languages[0]?.texts.map(({ id }) => id) ?? [];
  if (ids.length === 0) return;
  const row = (first: string, cells: readonly string[]) =>
    `  ${first.padEnd(16)}${cells.map((cell) => cell.padEnd(29)).join("")}`.trimEnd();
  console.log(`  [${title}]`);
  console.log(
    row(
      "",
      languages.map(({ language }) => language),
    ),
  );
  for (const [index, id] of ids.entries()) {
    console.log(
      row(
        id,
        languages.map(({ texts }) => (texts[index] ? cellOf(texts[index]) : "")),
      ),
    );
  }
}

/** For example "inflesz 71.4 fairly-easy". */
function readingCell({ reading }: TextStatus): string {
  return reading ? [reading.measure, reading.value.toFixed(1), reading.band].filter(Boolean).join(" ") : "";
}

function printDigests({ language, texts }: LanguageStatus): void {
  console.log(`  [${language}]       English now       made from`);
  for (const { id, sourceDigest, translatedFrom } of texts) {
    const state = translatedFrom === sourceDigest ? "" : "  changed: compare, then content:translated";
    console.log(`  ${id.padEnd(16)}${sourceDigest}  ${(translatedFrom ?? "missing").padEnd(16)}${state}`);
  }
}
