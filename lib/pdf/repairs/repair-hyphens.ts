import { type LayoutNode, type Line, type Run, isRightToLeft, wordsOf } from "@/lib/pdf/engine/layout-tree";
import { softHyphen } from "@/lib/pdf/fonts";
import { logicalOrder, readLine } from "@/lib/pdf/repairs/logical-order";
import { readHyphens } from "@/lib/pdf/text/break-edits";

/**
 * In narrow columns the engine (textkit 7.0.1) breaks a line wherever style, font or direction change, and prints a hyphen there:
 * "1-800-662-4357 (-". Takes away each hyphen at a line's end that the words do not have. One that stands where a word was
 * hyphenated becomes a soft one: programs that copy or read aloud join the word again.
 *
 * @param from how many characters of the words stand in the lines before these
 * @returns how many stand in these and the lines before
 */
export function repairHyphens(paragraph: LayoutNode, from: number): number {
  const { words, hyphens } = readHyphens(wordsOf(paragraph));
  let at = from;
  for (const line of paragraph.lines ?? []) {
    const text = readLine(line);
    const isInserted = text.endsWith("-") && !words.slice(at, at + text.length).endsWith("-");
    at += isInserted ? text.length - 1 : text.length;
    if (isInserted) {
      removeLastGlyph(line);
      if (hyphens.has(at)) addSoftHyphen(line);
    }
    if (words.charAt(at) === "\n") at += 1;
  }
  return at;
}

function removeLastGlyph(line: Line): void {
  const last = logicalOrder(line.runs).at(-1);
  if (!last || last.glyphs.length === 0) return;
  const glyph = isRightToLeft(last) ? 0 : last.glyphs.length - 1;
  const character = isRightToLeft(last) ? last.start : last.end - 1;
  const width = last.positions[glyph]?.xAdvance ?? 0;
  last.glyphs = last.glyphs.toSpliced(glyph, 1);
  last.positions = last.positions.toSpliced(glyph, 1);
  last.xAdvance -= width;
  line.xAdvance -= width;
  line.string = line.string.slice(0, character) + line.string.slice(character + 1);
  for (const run of line.runs) {
    if (run.start > character) run.start -= 1;
    if (run.end > character) run.end -= 1;
  }
}

/** In a font where it is no other character's glyph, since a glyph can be only one character when it is copied. */
function addSoftHyphen(line: Line): void {
  const last = logicalOrder(line.runs).at(-1);
  if (!last) return;
  const { font, glyph } = softHyphen(last.attributes.font[0]);
  const xAdvance = (glyph.advanceWidth * last.attributes.fontSize) / font.unitsPerEm;
  const run: Run = {
    start: line.string.length,
    end: line.string.length + 1,
    glyphs: [glyph],
    positions: [{ xAdvance, xOffset: 0, yOffset: 0 }],
    xAdvance,
    attributes: { ...last.attributes, font: [font] },
  };
  line.runs = line.runs.toSpliced(line.runs.indexOf(last) + 1, 0, run);
  line.string += "\u00ad";
  line.xAdvance += xAdvance;
}
