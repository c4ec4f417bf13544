import path from "node:path";
import { ContentError } from "@/lib/content/content-error";
import type { Topic } from "@/lib/content/library";
import { loadLibrary } from "@/lib/content/load-library";
import { plainPieces, plainText } from "@/lib/content/plain-text";
import { smogGrade } from "@/lib/content/reading-grade";
import { checkTranslations } from "@/lib/content/translation/check-translations";
import { checkWording } from "@/lib/content/wording/check-wording";
import { loadWording } from "@/lib/content/wording/load-wording";

main().catch((error: unknown) => {
  console.error(error instanceof ContentError ? error.message : error);
  process.exitCode = 1;
});

/** Prints the reading grades, and what an editor must put right, with file and line. */
async function main(): Promise<void> {
  const root = process.env.CONTENT_DIR ?? path.join(process.cwd(), "content");
  const library = await loadLibrary(root);
  for (const topic of Object.values(library.topics)) printGrades(topic, library.facts);
  const wording = await loadWording(root);
  const faults = [
    ...(await checkWording(root, library, wording)),
    ...(await checkTranslations(root, library, wording)),
  ];
  if (faults.length > 0) throw new ContentError(faults);
  console.log("The content follows the rules.");
}

function printGrades(topic: Topic, facts: Parameters<typeof plainText>[1]["facts"]): void {
  const words = topic.languages[topic.sourceLanguage];
  if (!words) return;
  const sections = topic.sectionOrder.flatMap((id) => words.sections[id] ?? []);
  console.log(`${topic.id}: Flesch-Kincaid grade, names as one short word / counted in full`);
  for (const { id, grade } of sections) {
    if (grade)
      console.log(`  ${id.padEnd(16)}${grade.grade.toFixed(1)} / ${grade.gradeWithNames.toFixed(1)}`);
  }
  const place = { facts, glossary: words.glossary };
  const pieces = sections.flatMap(({ title, mainMessage, blocks }) => [
    title,
    plainText(mainMessage, place),
    ...plainPieces(blocks, place),
  ]);
  console.log(`  SMOG of the whole topic, names counted in full: ${smogGrade(pieces).toFixed(1)}`);
}
