import { describe, expect, it } from "vitest";
import { CoverageError } from "@/lib/pdf/coverage";
import { cleanText } from "@/lib/pdf/text/clean-text";
import { comparable, poppler } from "@/tests/support/poppler";
import { packedText, readPdf } from "@/tests/support/read-pdf";
import { setPdf } from "@/tests/support/set-text";

const TEXTS = 25;
const WORDS = 12;

/** Where characters are drawn from, each range as likely as the others: what people type, and what nobody should. */
const RANGES = [
  [0x00, 0x1f],
  [0x20, 0x7e],
  [0x20, 0x7e],
  [0x7f, 0x9f],
  [0xa0, 0x17f],
  [0x180, 0x24f],
  [0x300, 0x36f],
  [0x370, 0x52f],
  [0x590, 0x6ff],
  [0x900, 0xdff],
  [0x1e00, 0x1fff],
  [0x2000, 0x206f],
  [0x2070, 0x2bff],
  [0x3040, 0x30ff],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
  [0xd800, 0xdfff],
  [0xe000, 0xf8ff],
  [0xfb00, 0xffff],
  [0x1f300, 0x1faff],
  [0x20000, 0x2a6df],
] as const;

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function randomText(next: () => number): string {
  const character = () => {
    const [first, last] = RANGES[Math.floor(next() * RANGES.length)]!;
    return String.fromCodePoint(first + Math.floor(next() * (last - first + 1)));
  };
  const word = () => Array.from({ length: 1 + Math.floor(next() * 8) }, character).join("");
  return Array.from({ length: WORDS }, word).join(" ");
}

/** The text, and its PDF once every character that the gate named is taken out. The gate names all of them at once. */
async function setGated(text: string, language: string): Promise<{ text: string; bytes: Uint8Array }> {
  try {
    return { text, bytes: await setPdf(text, { language }) };
  } catch (error) {
    if (!(error instanceof CoverageError)) throw error;
    const named = new Set(error.characters.map(({ character }) => character));
    const printable = Array.from(cleanText(text))
      .filter((character) => !named.has(character))
      .join("");
    return { text: printable, bytes: await setPdf(printable, { language }) };
  }
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** Without spaces and controls that show nothing; marks that thereby come together stand in their usual order. */
function joined(text: string): string {
  return comparable(text)
    .replace(/[\u2060-\u206f]/g, "")
    .normalize("NFKC");
}

/** The characters in a fixed order, without brackets: in right-to-left words they are drawn turned around. */
function sorted(text: string): string {
  return Array.from(text.normalize("NFD").replace(/\p{Bidi_M}/gu, ""))
    .sort()
    .join("");
}

function fontNames(bytes: Uint8Array): string[] {
  return poppler("pdffonts", bytes)
    .split("\n")
    .slice(2)
    .filter((line) => line !== "")
    .map((line) => line.split(/\s/)[0] ?? "");
}

describe.each(["en", "vi", "zh-Hans", "ko", "ar"])("Random text in %s", (language) => {
  const next = random(20_261_124);
  it("prints what passes the gate, in our fonts alone", async () => {
    for (let count = 0; count < TEXTS; count += 1) {
      const { text, bytes } = await setGated(randomText(next), language);
      const escaped = JSON.stringify(text);
      for (const name of fontNames(bytes)) expect(name, escaped).toMatch(/^[A-Z]{6}\+(NotoSans|Vazirmatn)/);
      const read = joined(packedText(await readPdf(bytes)));
      const sent = joined(cleanText(text));
      // A line of two directions is read in another order than it was typed in.
      const inOrder = language !== "ar" && !RIGHT_TO_LEFT.test(text);
      expect(inOrder ? read : sorted(read), escaped).toBe(inOrder ? sent : sorted(sent));
    }
  });
});
