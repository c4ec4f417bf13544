import { describe, expect, it } from "vitest";
import type { Handout } from "@/lib/handout/handout";
import {
  isRightToLeft,
  type LayoutNode,
  type Line,
  lineWidth,
  paragraphs,
  wordsOf,
} from "@/lib/pdf/engine/layout-tree";
import { layOutHandout } from "@/lib/pdf/lay-out-handout";
import { logicalOrder } from "@/lib/pdf/repairs/logical-order";
import { renderPdf } from "@/lib/pdf/render-pdf";
import { REQUEST_DEFAULTS } from "@/lib/handout/request";
import { type Layout, layoutsOf, nameOf } from "@/tests/support/layout-matrix";
import { printedStrings } from "@/tests/support/printed-strings";
import { comparable } from "@/tests/support/poppler";
import { nodesOf, readStructure } from "@/tests/support/read-structure";
import { sampleHandout, sampleLanguages } from "@/tests/support/sample-handout";
import { readLine } from "@/tests/support/set-text";

const languages = await sampleLanguages();
const chosen: Partial<Layout>[] = [{}, { paper: "a4", textSize: "large" }];
const chosenBilingual: Partial<Layout>[] = [
  { bilingual: "beside" },
  { bilingual: "below", textSize: "large", ink: "low" },
];

/** A few layouts, or all others: `npm run test:all` asks for those after `npm test`. */
const sheets = languages.flatMap((language) => {
  const few = named([...chosen, ...(language === "en" ? [] : chosenBilingual)]);
  const layouts =
    process.env.REST_OF_MATRIX === undefined
      ? few
      : named(layoutsOf(language, "en")).filter(({ name }) => few.every((other) => other.name !== name));
  return layouts.map(({ name, layout }) => [language, name, () => sampleHandout(language, layout)] as const);
});

function named(layouts: readonly Partial<Layout>[]) {
  return layouts.map((layout) => ({ name: nameOf({ ...REQUEST_DEFAULTS, ...layout }), layout }));
}

/** Marks, dots and commas in reading order that every language of the sample keeps together. */
const NO_LINE_START = /^[、。，．）」』！？ー々]/;
const NO_LINE_END = /[（「『]$/;

describe.each(sheets)("the type sample in %s, %s", (_language, _layout, make) => {
  it("breaks its lines inside their boxes, and prints each character of the words once", async () => {
    const { layout } = await layOutHandout(await make());
    for (const { lines, width, words } of setParagraphs(layout)) {
      const read = lines.map((line) => plain(readLine(line)));
      expect(read.join("").replace(/\s/g, "")).toBe(plain(words).replace(/\s/g, ""));
      for (const [index, line] of lines.entries()) {
        expect(inkWidth(line), read[index]).toBeLessThanOrEqual(width + 0.01);
        expect(read[index]).not.toMatch(NO_LINE_START);
        expect(read[index]).not.toMatch(NO_LINE_END);
      }
    }
  });

  it("says every word to a program that reads it aloud", async () => {
    const handout = await make();
    const { root, unmarked, faults, orphans } = readStructure((await renderPdf(handout)).bytes);
    expect([unmarked, faults, orphans]).toEqual([[], [], []]);
    const said = letters(root.text);
    for (const words of printedStrings(handout)) {
      for (const [letter, count] of letters(words)) {
        expect(said.get(letter) ?? 0, `"${letter}" of "${words}"`).toBeGreaterThanOrEqual(count);
      }
    }
    expect(inOrder(root.text, handout)).toEqual([]);
    for (const link of nodesOf(root, "Link")) expect(link.links.length).toBeGreaterThan(0);
  });
});

type SetParagraph = { lines: readonly Line[]; width: number; words: string };

/** Each paragraph once, with its lines of all pages. */
function setParagraphs(layout: LayoutNode): SetParagraph[] {
  const found = new Map<unknown, { lines: Line[]; width: number; words: string }>();
  for (const node of paragraphs(layout)) {
    const { lines = [], props } = node;
    const width = lineWidth(node);
    const known = found.get(props) ?? { lines: [], width, words: wordsOf(node) };
    // A row that is repeated on each page shares its lines.
    known.lines.push(...lines.filter((line) => !known.lines.includes(line)));
    found.set(props, known);
  }
  return [...found.values()];
}

/** Width of a line without the spaces at its end. */
function inkWidth(line: Line): number {
  let width = line.xAdvance;
  for (const run of logicalOrder(line.runs).toReversed()) {
    const glyphs = run.glyphs.map((glyph, index) => ({
      glyph,
      advance: run.positions[index]?.xAdvance ?? 0,
    }));
    if (!isRightToLeft(run)) glyphs.reverse();
    for (const { glyph, advance } of glyphs) {
      if (![0x20, 0x2069, 0xa0].includes(glyph.codePoints[0] ?? 0)) return width;
      width -= advance;
    }
  }
  return width;
}

/** Without what only the engine sees. */
function plain(words: string): string {
  return words.replace(/[\u00ad\u2066-\u2069]/g, "");
}

function letters(words: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of comparable(words)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

/** Words that do not stand after those before them. Of right-to-left lines the glyphs are kept as painted, so they are left out. */
function inOrder(text: string, handout: Handout): string[] {
  const said = comparable(text);
  let from = 0;
  return printedStrings(handout).filter((words) => {
    if (/[\u0590-\u08ff]/.test(words) || handout.direction === "rtl") return false;
    const at = said.indexOf(comparable(words), from);
    if (at >= 0) from = at + comparable(words).length;
    return at < 0;
  });
}
