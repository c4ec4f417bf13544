import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { loadLibrary } from "@/lib/content/load-library";
import { checkTranslations } from "@/lib/content/translation/check-translations";
import { loadWording } from "@/lib/content/wording/load-wording";
import {
  BadInput,
  contentRoot,
  findText,
  need,
  readArguments,
  runCommand,
} from "@/scripts/content-arguments";

runCommand(main);

/** Writes down that a translator compared one text with the English as it is now. */
async function main(): Promise<void> {
  const values = readArguments(["topic", "language", "section"]);
  const place = {
    topic: values.get("topic") ?? "7-oh",
    language: need(values, "language"),
    section: need(values, "section"),
  };
  const root = contentRoot(values.get("content"));
  const library = await loadLibrary(root);
  const { topic, source } = findText(library, place);
  if (place.language === topic.sourceLanguage)
    throw new BadInput("--language: the source is no translation.");
  const file = `topics/${place.topic}/${place.language}/${place.section}.md`;
  const faults = await checkTranslations(root, library, await loadWording(root));
  const own = faults.filter((fault) => fault.file === file);
  if (own.length > 0) {
    const list = own.map(({ line, message }) => `  ${file}:${line ?? 1} ${message}`).join("\n");
    throw new BadInput(`Mend these first; then the text can be marked as translated:\n${list}`);
  }
  const text = await readFile(path.join(root, file), "utf8");
  await writeFile(path.join(root, file), setTranslatedFrom(text, source.digest));
  console.log(`${file}: translatedFrom is ${source.digest}.`);
}

/** The front matter ends at the second line of three hyphens. */
function setTranslatedFrom(text: string, digest: string): string {
  const end = text.indexOf("\n---", 3);
  const line = `translatedFrom: "${digest}"`;
  const front = text.slice(0, end).replace(/\ntranslatedFrom:.*/, "");
  return `${front}\n${line}${text.slice(end)}`;
}
