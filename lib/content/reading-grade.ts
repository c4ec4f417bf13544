import { syllable } from "syllable";

/** Flesch-Kincaid grades of a text, one decimal. */
export type ReadingGrade = {
  /** Names that must stay as they are count as one short word each. */
  grade: number;
  /** The same with every name counted in full. */
  gradeWithNames: number;
};

/**
 * Names that a plain text cannot avoid. They are long, and a reader meets them as one sign: on the packet, on the
 * label, on the telephone. Keep this list short; a word that can be explained or replaced does not belong here.
 */
const NAMES = [
  "7-hydroxymitragynine",
  "7-OH",
  "kratom",
  "mitragynine",
  "buprenorphine",
  "methadone",
  "naltrexone",
  "naloxone",
  "SMART Recovery",
  "Narcotics Anonymous",
  "Suicide & Crisis Lifeline",
  "Poison Help",
  "National Helpline",
];

const names = new RegExp(`\\b(?:${NAMES.map((name) => name.replace(/ /g, "\\s+")).join("|")})\\b`, "gi");

/**
 * Flesch-Kincaid grade: 0.39 words per sentence + 11.8 syllables per word - 15.59 (Kincaid et al, 1975).
 * English only.
 *
 * @param pieces titles, sentences, paragraphs and list items, without citations; each ends a sentence
 */
export function readingGrade(pieces: readonly string[]): ReadingGrade {
  return { grade: grade(pieces.map((piece) => piece.replace(names, "name"))), gradeWithNames: grade(pieces) };
}

/** Splits a piece of running text into sentences; a full stop inside a number or an address does not end one. */
export function sentencesOf(piece: string): string[] {
  return piece
    .split(/(?<=[.?!؟][”"')»]?)\s+|(?<=[。？！][”’」』）]?)(?![”’」』）])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
}

/**
 * SMOG grade of a whole topic, one decimal: 1.0430 * square root of (words of three or more syllables * 30 / sentences)
 * + 3.1291 (McLaughlin, 1969). It needs at least 30 sentences; names are counted in full.
 */
export function smogGrade(pieces: readonly string[]): number {
  const sentences = pieces.flatMap(sentencesOf);
  const long = sentences.flatMap(wordsOf).filter((word) => syllable(word) >= 3);
  if (sentences.length === 0) return 0;
  return round(1.043 * Math.sqrt((long.length * 30) / sentences.length) + 3.1291);
}

function grade(pieces: readonly string[]): number {
  const sentences = pieces.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  if (words.length === 0) return 0;
  return round(0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
