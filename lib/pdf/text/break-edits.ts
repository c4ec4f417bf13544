import LineBreaker from "linebreak";
import type { Edit } from "@/lib/pdf/text/edits";

/** Stands where a line may break without a hyphen. The engine removes it, and parts no font or script at it. */
const BREAK = "\u00ad";
/** Scripts that break between characters. Not Korean: it breaks at spaces. */
const CJK = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;
/** The line breaker's rules of 2016 forbid a break between a digit or letter and an opening bracket; Chinese and Japanese allow it. */
const OPENING = /[（「『《〈【［]/;
/** Longer addresses need places to break; shorter ones fit a line. In characters. */
const LONG_ADDRESS = 25;
/** Shorter words with a hyphen stay whole. In characters. */
const LONG_WORD = 20;

/**
 * Places in a paragraph where a line may break beside its spaces.
 *
 * @param tooWide words that fit no line of their column
 */
export function breakEdits(text: string, tooWide: ReadonlySet<string>): Edit[] {
  const isCjk = CJK.test(text);
  const places = [...(isCjk ? betweenCharacters(text) : []), ...insideLongWords(text, tooWide)];
  const marks = [...new Set(places)].map((at) => ({ at, remove: 0, insert: BREAK }));
  return [...marks, ...(isCjk ? spacesAsMarks(text) : [])].sort((one, other) => one.at - other.at);
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
 * Hyphenation off: a word breaks only at a mark, and then without a hyphen. The engine calls this with pieces of one style
 * and script, so it cannot see which marks may start a line; `breakEdits` can.
 */
export function breakWords(word: string | null): string[] {
  const text = word ?? "";
  if (!text.includes(BREAK)) return [text];
  // The empty part tells the engine: break here, print no hyphen.
  return text.split(BREAK).flatMap((part, index) => (index === 0 ? [part] : ["", part]));
}

/** Unicode line breaking (UAX 14): no line starts with 、 or 。 and none ends with （. A citation stays with its sentence. */
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
    return (
      after !== "" &&
      after !== "[" &&
      before !== " " &&
      before !== "\n" &&
      (CJK.test(before) || CJK.test(after))
    );
  });
}

function insideLongWords(text: string, tooWide: ReadonlySet<string>): number[] {
  return Array.from(text.matchAll(/[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+/g)).flatMap(
    ({ index, 0: word }) => placesIn(word, tooWide).map((place) => index + place),
  );
}

function placesIn(word: string, tooWide: ReadonlySet<string>): number[] {
  if (tooWide.has(word)) return anywhere(word);
  if (word.length > LONG_ADDRESS && /[\p{L}\d][./][\p{L}\d]/u.test(word)) return afterSeparators(word);
  return word.length > LONG_WORD ? afterHyphens(word) : [];
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
