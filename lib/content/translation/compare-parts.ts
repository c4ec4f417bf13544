import type { ContentSpan } from "@/lib/content/content-tree";
import { type Words, plainText } from "@/lib/content/plain-text";
import { sentencesOf } from "@/lib/content/reading-grade";
import { numberFaults } from "@/lib/content/translation/numbers";
import type { Part, PartGroup } from "@/lib/content/translation/part";
import { plainScript } from "@/lib/content/translation/plain-script";
import { type Segment, segmentsOf, withoutBold } from "@/lib/content/translation/segments";
import { termFaults } from "@/lib/content/translation/term-rules";
import type { TranslationTerms } from "@/lib/content/translation/translation-terms-schema";
import { phraseFaults } from "@/lib/content/wording/phrase-rules";
import type { LanguageWording, Negation } from "@/lib/content/wording/wording-schema";

/** A text in one language, with what its tokens stand for. */
export type Side = { groups: readonly PartGroup[]; words: Words };

export type Rules = {
  terms: TranslationTerms;
  /** Null for a language whose wording nobody has written down yet. */
  wording: LanguageWording | null;
  englishNegation: Negation;
  /** English names that hold a digit. */
  names: readonly string[];
  /** The English file, for messages. */
  englishFile: string;
};

type Fault = (line: number, message: string) => void;

/** Names everything that a translation has otherwise than its English source, block by block. */
export function compareParts(english: Side, translation: Side, rules: Rules, fault: Fault): void {
  const isWhole = english.groups.length === translation.groups.length;
  for (const [index, group] of translation.groups.entries()) {
    const source = english.groups[index];
    // After a block too many or too few, all that follows is beside its English.
    if (!isWhole && source?.[0].what !== group[0].what) {
      return fault(group[0].line, outOfPlace(group[0], source?.[0], rules.englishFile));
    }
    if (source) compareGroup(source, group);
  }
  const left = english.groups[translation.groups.length];
  if (left) {
    const last = translation.groups.at(-1)?.at(-1)?.line ?? 1;
    fault(last, `After this, ${left[0].what} is missing (${rules.englishFile}:${left[0].line}).`);
  }

  function compareGroup(source: PartGroup, group: PartGroup): void {
    for (const [index, part] of group.entries()) {
      const sourcePart = source[index];
      if (sourcePart?.what !== part.what) {
        return fault(part.line, outOfPlace(part, sourcePart, rules.englishFile));
      }
      for (const message of partFaults(sourcePart, part, english.words, translation.words, rules)) {
        fault(part.line, `${message} (${rules.englishFile}:${sourcePart.line})`);
      }
    }
    const left = source[group.length];
    if (left) fault(group[0].line, `Here ${left.what} is missing (${rules.englishFile}:${left.line}).`);
  }
}

function outOfPlace(part: Part, english: Part | undefined, file: string): string {
  if (!english) return `Here stands ${part.what}; the English has ended. Take it away.`;
  return `Here stands ${part.what}; the English has ${english.what} (${file}:${english.line}). Keep each block, its kind and its place.`;
}

function partFaults(
  english: Part,
  translation: Part,
  englishWords: Words,
  words: Words,
  rules: Rules,
): string[] {
  const englishText = plainText(english.spans, englishWords);
  const text = plainText(translation.spans, words);
  return [
    ...citationFaults(english, translation, englishWords, words, rules),
    ...tokenFaults("term", tokens(english.spans, "term"), tokens(translation.spans, "term")),
    ...termFaults(englishText, text, rules.terms),
    ...(isCopied(englishText, text) ? ["This is still in English."] : []),
    ...(rules.wording ? wordingFaults(translation, text, rules.wording) : []),
  ];
}

/** Citations in their order; then, between one and the next, the facts, the numbers and the word “not”. */
function citationFaults(
  english: Part,
  translation: Part,
  englishWords: Words,
  words: Words,
  rules: Rules,
): string[] {
  const source = segmentsOf(english.spans);
  const segments = segmentsOf(translation.spans);
  const wrong = source.findIndex(({ citation }, index) => citation !== segments[index]?.citation);
  if (wrong !== -1 || segments.length > source.length) {
    const place = wrong === -1 ? source.length - 1 : wrong;
    const expected = source[place]?.citation ?? "none";
    const found = segments[place]?.citation ?? "none";
    return [`Citation ${place + 1} is ${expected} in English, and ${found} here. Copy it, in its place.`];
  }
  return segments.flatMap((segment, index) => {
    const from = source[index];
    return from ? segmentFaults(from, segment, englishWords, words, rules) : [];
  });
}

function segmentFaults(
  english: Segment,
  translation: Segment,
  englishWords: Words,
  words: Words,
  rules: Rules,
): string[] {
  const englishText = plainText(english.spans, englishWords);
  const text = plainText(translation.spans, words);
  const [least, most] = [Math.min(1, sentencesOf(englishText).length), sentencesOf(englishText).length];
  const sentences = sentencesOf(text).length;
  const where = translation.citation === null ? "after the last citation" : `before ${translation.citation}`;
  const places: string[] = [];
  if (sentences < least) places.push(`The words ${where} are missing.`);
  if (sentences > most && (translation.citation !== null || most === 0)) {
    places.push(
      `There are ${sentences} sentences ${where}, and ${most} in English: a citation backs the one sentence before it.`,
    );
  }
  return [
    ...places,
    ...tokenFaults("fact", tokens(english.spans, "fact"), tokens(translation.spans, "fact")),
    ...numberFaults(
      plainText(withoutFacts(english.spans), englishWords),
      plainText(withoutFacts(translation.spans), words),
      rules.names,
    ),
    ...(rules.wording &&
    isNegative(englishText, rules.englishNegation) &&
    !isNegative(text, rules.wording.negation)
      ? [`The English says “not” (or no, never, without), and nothing here does: “${text.trim()}”`]
      : []),
  ];
}

function wordingFaults(part: Part, text: string, wording: LanguageWording): string[] {
  const plain = plainScript(text).trim();
  const forbidden = wording.forbiddenClaims.filter(
    ({ allowedWhenDated }) => !(part.isDated && allowedWhenDated),
  );
  const isNegatedTwice = part.isNegated && wording.negation.pattern.exec(plain)?.index === 0;
  return [
    ...phraseFaults(plain, forbidden),
    ...phraseFaults(plain, wording.wordsToAvoid),
    ...(isNegatedTwice
      ? ["The sheet prints “do not” before this item. Write it without, or it says the opposite."]
      : []),
  ];
}

function isNegative(text: string, { pattern, except }: Negation): boolean {
  const plain = plainScript(text);
  return pattern.test(except ? plain.replace(new RegExp(except, "giu"), " ") : plain);
}

/** Three words and more; a name alone may be the same in both languages. */
function isCopied(english: string, text: string): boolean {
  return text.trim() === english.trim() && text.trim().split(/\s+/).length >= 3;
}

function tokens(spans: readonly ContentSpan[], kind: "fact" | "term"): string[] {
  return withoutBold(spans)
    .flatMap((span) => {
      if (span.kind === "fact" && kind === "fact") return [span.fact];
      if (span.kind === "term" && kind === "term") return [span.term];
      return [];
    })
    .sort();
}

/** The order of words in a sentence, and so of facts and terms, is the language's own. */
function tokenFaults(kind: "fact" | "term", english: readonly string[], found: readonly string[]): string[] {
  if (english.join() === found.join()) return [];
  const list = (ids: readonly string[]) => ids.map((id) => `{${kind}:${id}}`).join(" ") || "none";
  return [`The English has here: ${list(english)}; the translation: ${list(found)}. Keep each ${kind}.`];
}

function withoutFacts(spans: readonly ContentSpan[]): ContentSpan[] {
  return withoutBold(spans).filter(({ kind }) => kind !== "fact");
}
