import { type Line, type Position, isRightToLeft } from "@/lib/pdf/engine/layout-tree";
import { logicalOrder } from "@/lib/pdf/repairs/logical-order";

/** Plain and no-break space, and the isolate that may stand after one at the end of a line. */
const SPACES: readonly number[] = [0x20, 0xa0, 0x2069];
/** More than this part of a space is not taken away: words would run together. */
const MOST = 0.3;

/**
 * Narrows the spaces of a line that is a little too wide. The engine (textkit 7.0.1) breaks lines for spaces narrower than it then
 * makes them, and the last word stands out by up to a space.
 */
export function fitLine(line: Line, width: number): void {
  const positions = inReadingOrder(line);
  while (positions.at(-1)?.isSpace) positions.pop();
  const spaces = positions.filter(({ isSpace }) => isSpace);
  const excess = positions.reduce((sum, { position }) => sum + position.xAdvance, 0) - width;
  const room = spaces.reduce((sum, { position }) => sum + position.xAdvance * MOST, 0);
  if (excess <= 0 || excess > room) return;
  for (const { position } of spaces) position.xAdvance -= (excess * position.xAdvance * MOST) / room;
  for (const run of line.runs) run.xAdvance = run.positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
  line.xAdvance = line.runs.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
}

function inReadingOrder(line: Line): { position: Position; isSpace: boolean }[] {
  return logicalOrder(line.runs).flatMap((run) => {
    const positions = run.positions.map((position, index) => ({
      position,
      isSpace: SPACES.includes(run.glyphs[index]?.codePoints[0] ?? 0),
    }));
    return isRightToLeft(run) ? positions.toReversed() : positions;
  });
}
