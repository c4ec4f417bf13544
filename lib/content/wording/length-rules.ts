import { sentencesOf, wordsOf } from "@/lib/content/reading-grade";
import type { ListLength } from "@/lib/content/wording/piece";

/** In words, sentences and items; issue 3 and docs/content-quality.md say why. */
const MOST_WORDS = 20;
const MOST_SENTENCES = 4;
const MOST_ITEMS = 7;
/** This many sentences running under so many words are choppy: a low grade alone does not make a text plain. */
const CHOPPY_RUN = 3;
const CHOPPY_WORDS = 6;

/** What is too long or too choppy in a piece of running text. */
export function lengthFaults(text: string): string[] {
  const sentences = sentencesOf(text);
  const long = sentences.filter((sentence) => wordsOf(sentence).length > MOST_WORDS);
  const short = sentences.map((sentence) => wordsOf(sentence).length < CHOPPY_WORDS);
  const isChoppy = short.some(
    (_, index) => index + CHOPPY_RUN <= short.length && short.slice(index, index + CHOPPY_RUN).every(Boolean),
  );
  return [
    ...long.map(
      (sentence) =>
        `This sentence has ${wordsOf(sentence).length} words; at most ${MOST_WORDS}. Make two of it: “${sentence}”`,
    ),
    ...(sentences.length > MOST_SENTENCES
      ? [
          `This paragraph has ${sentences.length} sentences; at most ${MOST_SENTENCES}. Begin a new one or leave something out.`,
        ]
      : []),
    ...(isChoppy
      ? [`${CHOPPY_RUN} sentences running have fewer than ${CHOPPY_WORDS} words. Join two of them.`]
      : []),
  ];
}

export function listFaults({ items }: ListLength): string[] {
  return items > MOST_ITEMS
    ? [`This list has ${items} items; at most ${MOST_ITEMS}. Part it or leave some out.`]
    : [];
}
