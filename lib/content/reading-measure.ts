import { readingGrade, sentencesOf, wordsOf } from "@/lib/content/reading-grade";
import { spanishSyllables } from "@/lib/content/spanish-syllables";

/** How hard a text reads. Measures of different languages cannot be compared. */
export type ReadingMeasure = {
  measure: "flesch-kincaid-grade" | "inflesz" | "words-per-sentence" | "characters-per-sentence";
  /** One decimal. */
  value: number;
  /** Only for a measure with published bands. */
  band: InfleszBand | null;
};

export type InfleszBand = "very-difficult" | "somewhat-difficult" | "normal" | "fairly-easy" | "very-easy";

/** Languages that are written without spaces between words. */
const WITHOUT_SPACES = ["zh-Hans", "zh-Hant", "ja"];

/**
 * Measures a text by the formula that is accepted for its language; by the length of its sentences where none is.
 *
 * @param pieces titles, sentences, paragraphs and list items, without citations; each ends a sentence
 */
export function readingMeasure(language: string, pieces: readonly string[]): ReadingMeasure {
  if (language === "en")
    return { measure: "flesch-kincaid-grade", value: readingGrade(pieces).grade, band: null };
  if (language === "es") return inflesz(pieces);
  if (WITHOUT_SPACES.includes(language))
    return { measure: "characters-per-sentence", value: perSentence(pieces, charactersOf), band: null };
  return { measure: "words-per-sentence", value: perSentence(pieces, wordsOf), band: null };
}

/**
 * Perspicuity of Szigriszt-Pazos (1993): 206.835 - 62.3 syllables per word - words per sentence, on the scale INFLESZ (Barrio
 * Cantalejo et al, An Sist Sanit Navar 2008;31(2):135-152). Names are counted in full.
 */
function inflesz(pieces: readonly string[]): ReadingMeasure {
  const sentences = pieces.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return { measure: "inflesz", value: 0, band: null };
  const syllables = words.reduce((sum, word) => sum + Math.max(1, spanishSyllables(word)), 0);
  const value = round(206.835 - 62.3 * (syllables / words.length) - words.length / sentences.length);
  return { measure: "inflesz", value, band: bandOf(value) };
}

function bandOf(value: number): InfleszBand {
  if (value < 40) return "very-difficult";
  if (value < 55) return "somewhat-difficult";
  if (value < 65) return "normal";
  return value <= 80 ? "fairly-easy" : "very-easy";
}

function perSentence(pieces: readonly string[], unitsOf: (sentence: string) => readonly string[]): number {
  const sentences = pieces.flatMap(sentencesOf);
  return sentences.length === 0 ? 0 : round(sentences.flatMap(unitsOf).length / sentences.length);
}

/** Characters without marks; a word or number in other letters is read as one. */
function charactersOf(sentence: string): string[] {
  return (
    sentence.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{Script=Latin}\p{N}-]+/gu) ?? []
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
