import LineBreaker from "linebreak";
import type { Edit } from "@/lib/pdf/text/edits";
import { hyphenate } from "@/lib/pdf/text/hyphenate";

/** Stands where a line may break without a hyphen. The engine removes it, and parts no font or script at it. */
const BREAK = "\u00ad";
/** Stands where a line may break with a hyphen. */
const HYPHEN = BREAK + BREAK;
/** Scripts that break between characters. Not Korean: it breaks at spaces. */
const CJK = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;
/** The line breaker's rules of 2016 forbid a break between a digit or letter and an opening bracket; Chinese and Japanese allow it. */
const OPENING = /[（「『《〈【［]/;
/** What is not broken unless it fits no line: no spaces, isolates, Chinese or Japanese. */
const WORD = /[^\s\u2066-\u2069\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+/g;
/** Longer addresses need places to break; shorter ones fit a line. In characters. */
const LONG_ADDRESS = 25;
const ADDRESS = /[\p{L}\d][./][\p{L}\d]/u;
/** Shorter words with a hyphen stay whole. In characters. */
const LONG_WORD = 20;

/**
 * Places in a paragraph where a line may break beside its spaces.
 *
 * @param tooWide words that fit no line of their column
 * @param languageAt the language of the words at a place
 * @param citations where citations begin: each stays with its sentence
 */
export function breakEdits(
  text: string,
  tooWide: ReadonlySet<string>,
  languageAt: (at: number) => string,
  citations: ReadonlySet<number>,
): Edit[] {
  const isCjk = CJK.test(text);
  const marks = new Map<number, string>();
  for (const place of isCjk ? betweenCharacters(text) : [])
    if (!citations.has(place)) marks.set(place, BREAK);
  for (const { index, 0: word } of text.matchAll(WORD)) {
    for (const [place, mark] of placesIn(word, tooWide, languageAt(index))) marks.set(index + place, mark);
  }
  const edits = Array.from(marks, ([at, insert]) => ({ at, remove: 0, insert }));
  return [...edits, ...(isCjk ? spacesAsMarks(text) : [])].sort((one, other) => one.at - other.at);
}

/** The longest word of a line, as `breakEdits` finds it. */
export function longestWord(line: string): string {
  const words = line.match(WORD) ?? [];
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), "");
}

/** Words of a prepared text without the marks, and the places in them where a hyphen may be printed. */
export function readHyphens(marked: string): { words: string; hyphens: ReadonlySet<number> } {
  const hyphens = new Set<number>();
  let words = "";
  for (const [index, piece] of marked.split(HYPHEN).entries()) {
    if (index > 0) hyphens.add(words.length);
    words += piece.replaceAll(BREAK, "");
  }
  return { words, hyphens };
}

/**
 * Among Chinese or Japanese a space breaks no better than two characters do. The engine takes the last space of a line, however
 * early that ends the line, before any mark; so a mark stands here too, and the space is one that the engine does not know.
 */
function spacesAsMarks(text: string): Edit[] {
  return Array.from(text.matchAll(/(?<=\S) (?=\S)/g), ({ index }) => ({
    at: index,
    remove: 1,
    insert: `\u00a0${BREAK}`,
  }));
}

/**
 * The engine's own hyphenation is off: a word breaks only at a mark. The engine calls this with pieces of one style and script,
 * so it cannot see which marks may start a line; `breakEdits` can.
 */
export function breakWords(word: string | null): string[] {
  // The empty part tells the engine: break here, print no hyphen.
  return (word ?? "")
    .split(HYPHEN)
    .flatMap((piece) => piece.split(BREAK).flatMap((part, index) => (index === 0 ? [part] : ["", part])));
}

/** Unicode line breaking (UAX 14): no line starts with 、 or 。 and none ends with （. */
function betweenCharacters(text: string): number[] {
  const breaker = new LineBreaker(text);
  const places: number[] = [];
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) places.push(found.position);
  for (let at = 1; at < text.length; at += 1) {
    if (OPENING.test(text.charAt(at)) && /[A-Za-z0-9)]/.test(text.charAt(at - 1))) places.push(at);
  }
  return places.filter((at) => {
    const before = text.charAt(at - 1);
    const after = text.charAt(at);
    return after !== "" && before !== " " && before !== "\n" && (CJK.test(before) || CJK.test(after));
  });
}

/** Places in a word with the mark that stands there. */
function placesIn(word: string, tooWide: ReadonlySet<string>, language: string): [number, string][] {
  const isAddress = ADDRESS.test(word);
  // Of an address that was broken already only a part is too wide.
  if ([...tooWide].some((part) => word.includes(part))) {
    const hyphens = isAddress ? [] : hyphenate(word, language);
    return hyphens.length > 0
      ? [...marked(afterHyphens(word), BREAK), ...marked(hyphens, HYPHEN)]
      : marked(anywhere(word), BREAK);
  }
  if (word.length > LONG_ADDRESS && isAddress) return marked(afterSeparators(word), BREAK);
  return word.length > LONG_WORD ? marked(afterHyphens(word), BREAK) : [];
}

function marked(places: readonly number[], mark: string): [number, string][] {
  return places.map((place) => [place, mark]);
}

function afterHyphens(word: string): number[] {
  return Array.from(word.matchAll(/(?<=\p{L}{3})-(?=\p{L}{3})/gu), ({ index }) => index + 1);
}

function afterSeparators(address: string): number[] {
  return Array.from(address.matchAll(/[/?&=#.,_-](?=.)/g), ({ index }) => index + 1);
}

/** Between any two characters, but not before a combining mark. */
function anywhere(word: string): number[] {
  return Array.from(word.matchAll(/\P{M}/gu), ({ index }) => index).filter((index) => index > 0);
}
