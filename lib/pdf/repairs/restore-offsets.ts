import { type Run, isRightToLeft } from "@/lib/pdf/engine/layout-tree";

/**
 * Puts marks where the font wants them, and raises numbers by as much as was meant. The engine (textkit 7.0.1) overwrites the
 * font's vertical shift, gives the horizontal one in points, and a raise in units of the font; its writer (render 4.7.0)
 * reads all of them as thousandths of the size.
 */
export function restoreOffsets(run: Run): void {
  const perUnit = 1000 / run.attributes.font[0].unitsPerEm;
  const raise = (run.attributes.yOffset ?? 0) * 1000;
  run.positions = run.positions.map((position, index) => {
    const offset = run.glyphs[index]?.offset;
    if (!offset) return { ...position, xOffset: 0, yOffset: raise };
    return {
      ...position,
      xOffset: offset.x * perUnit + widthUnderMark(run, index),
      yOffset: raise + offset.y * perUnit,
    };
  });
}

/**
 * The font shifts a mark from the end of its letter. The engine turns right-to-left runs around, so there the mark comes first and
 * the letter's width has to be added. In thousandths of the size.
 */
function widthUnderMark(run: Run, index: number): number {
  if (!isRightToLeft(run) || !run.glyphs[index]?.isMark) return 0;
  let letter = index + 1;
  while (run.glyphs[letter]?.isMark) letter += 1;
  return ((run.positions[letter]?.xAdvance ?? 0) * 1000) / run.attributes.fontSize;
}
