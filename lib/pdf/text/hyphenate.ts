import type { Hyphenator } from "@react-pdf/hyphenate";

type Syllables = Hyphenator["syllables"];

/**
 * Patterns of TeX by the language of the words, each loaded when a sheet first needs it: all of them take 100 MB. Tagalog and
 * Haitian have none and take those of the language whose syllables are most like theirs.
 */
const PATTERNS: Readonly<Record<string, () => Promise<{ syllables: Syllables }>>> = {
  de: () => import("@react-pdf/hyphenate/de-1996"),
  en: () => import("@react-pdf/hyphenate/en-us"),
  es: () => import("@react-pdf/hyphenate/es"),
  fr: () => import("@react-pdf/hyphenate/fr"),
  ht: () => import("@react-pdf/hyphenate/fr"),
  it: () => import("@react-pdf/hyphenate/it"),
  pl: () => import("@react-pdf/hyphenate/pl"),
  pt: () => import("@react-pdf/hyphenate/pt"),
  ru: () => import("@react-pdf/hyphenate/ru"),
  tl: () => import("@react-pdf/hyphenate/es"),
};
/** A Latin word in a language of another script is taken for English. */
const DEFAULT = "en";

/** Languages that write with hyphens at a line's end. */
const LETTERS = /[\p{Script=Latin}\p{Script=Cyrillic}\p{M}]+/gu;
/** A longer piece without a place to break is parted anywhere: no column is that narrow. In letters. */
const LONGEST_PIECE = 8;
/** Fewer letters never stand alone. */
const LEAST = 2;

const loaded = new Map<string, Syllables>();

export async function loadPatterns(languages: readonly string[]): Promise<void> {
  const needed = new Set(languages.map(patternsFor));
  await Promise.all(
    Array.from(needed, async (language) => {
      const patterns = await PATTERNS[language]?.();
      if (patterns) loaded.set(language, patterns.syllables);
    }),
  );
}

/** Places inside a word where a line may end with a hyphen. The patterns of its language must be loaded. */
export function hyphenate(word: string, language: string): number[] {
  const syllables = loaded.get(patternsFor(language));
  if (!syllables) throw new Error(`The hyphenation patterns of ${language} were not loaded.`);
  return Array.from(word.matchAll(LETTERS)).flatMap(({ index, 0: letters }) =>
    placesIn(letters, syllables).map((place) => index + place),
  );
}

function placesIn(letters: string, syllables: Syllables): number[] {
  let at = 0;
  const places = syllables(letters).flatMap((piece) => {
    const start = at;
    at += piece.length;
    const isLong = piece.length > LONGEST_PIECE;
    return isLong ? Array.from(piece.matchAll(/\P{M}/gu), ({ index }) => start + index) : [start];
  });
  return places.filter((place) => place >= LEAST && place <= letters.length - LEAST);
}

function patternsFor(language: string): string {
  return language in PATTERNS ? language : DEFAULT;
}
