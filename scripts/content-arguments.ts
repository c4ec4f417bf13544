import path from "node:path";
import { parseArgs } from "node:util";
import { ContentError } from "@/lib/content/content-error";
import type { Library, Signing, Topic } from "@/lib/content/library";

/** The reason why nothing was done; printed in one line, exit code 2. */
export class BadInput extends Error {}

/** Runs a command; what is wrong with its input ends it with exit code 2. */
export function runCommand(main: () => Promise<void>): void {
  main().catch((error: unknown) => {
    const isInput = error instanceof BadInput || error instanceof ContentError;
    console.error(isInput ? error.message : error);
    process.exitCode = isInput ? 2 : 1;
  });
}

/** Reads `--name value` arguments. */
export function readArguments(names: readonly string[]): ReadonlyMap<string, string> {
  const options = Object.fromEntries(
    [...names, "content"].map((name) => [name, { type: "string" as const }]),
  );
  try {
    const { values } = parseArgs({ options });
    return new Map(
      Object.entries(values).flatMap(([name, value]) =>
        typeof value === "string" ? [[name, value.trim()]] : [],
      ),
    );
  } catch (error) {
    throw new BadInput(error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error));
  }
}

export function need(values: ReadonlyMap<string, string>, name: string): string {
  const value = values.get(name);
  if (!value) throw new BadInput(`--${name} is missing.`);
  return value;
}

export function contentRoot(content: string | undefined): string {
  return path.resolve(content ?? process.env.CONTENT_DIR ?? "content");
}

/** A text of a topic by its id, with its source. "topic" names the words on every sheet. */
export function findText(
  library: Library,
  { topic: topicId, language, section }: { topic: string; language: string; section: string },
): { topic: Topic; own: Signing; source: Signing } {
  const topic = library.topics[topicId];
  if (!topic) throw new BadInput(`--topic: there is no "${topicId}".`);
  const words = topic.languages[language];
  const source = topic.languages[topic.sourceLanguage];
  if (!words || !source) throw new BadInput(`--language: the topic does not exist in "${language}".`);
  const pair =
    section === "topic"
      ? { own: words.signing, source: source.signing }
      : { own: words.sections[section]?.signing, source: source.sections[section]?.signing };
  if (!pair.own || !pair.source) throw new BadInput(`--section: there is no "${section}" in "${language}".`);
  return { topic, own: pair.own, source: pair.source };
}
