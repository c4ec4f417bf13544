import type { PhraseRule } from "@/lib/content/wording/wording-schema";

/** What the rules find in a text, with what to write instead. Also a hint for what a clinician types. */
export function phraseFaults(text: string, rules: readonly PhraseRule[]): string[] {
  return rules.flatMap(({ id, pattern, why, instead }) => {
    const found = pattern.exec(text)?.[0];
    return found === undefined ? [] : [`“${found}” (${id}): ${why} Instead: ${instead}`];
  });
}

/**
 * Digits that are not in a fact, a name or a citation: a number in running text is not compared across languages, and a
 * telephone number in it can be translated.
 *
 * @param text without facts
 * @param names that hold a digit
 */
export function numberFaults(text: string, names: readonly string[]): string[] {
  const rest = names.reduce((left, name) => left.replaceAll(name, ""), text);
  return [...rest.matchAll(/\d[\d.,:/-]*/g)].map(
    ([number]) =>
      `“${number}” stands in the text. Put it into facts.json and write {fact:id}, write it in words, or name it in wording/numbers.json.`,
  );
}
