import { type LayoutNode, type Line, isRightToLeft, wordsOf } from "@/lib/pdf/engine/layout-tree";
import { logicalOrder, logicalText } from "@/lib/pdf/repairs/logical-order";

/**
 * In narrow columns the engine (textkit 7.0.1) breaks a line wherever style, font or direction change, and prints a hyphen there:
 * "1-800-662-4357 (-". Takes away each hyphen at a line's end that the words do not have.
 *
 * @param from how many characters of the words stand in the lines before these
 * @returns how many stand in these and the lines before
 */
export function removePhantomHyphens(paragraph: LayoutNode, from: number): number {
  const words = wordsOf(paragraph).replaceAll("\u00ad", "");
  let at = from;
  for (const line of paragraph.lines ?? []) {
    const text = logicalOrder(line.runs)
      .map((run) => logicalText(run, line.string))
      .join("");
    const isPhantom = text.endsWith("-") && !words.slice(at, at + text.length).endsWith("-");
    if (isPhantom) removeLastGlyph(line);
    at += isPhantom ? text.length - 1 : text.length;
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
