import { type Line, type Position, isRightToLeft } from "@/lib/pdf/engine/layout-tree";
import { logicalOrder } from "@/lib/pdf/repairs/logical-order";

/** Plain and no-break space, and the isolate that may stand after one at the end of a line. */
const SPACES: readonly number[] = [0x20, 0xa0, 0x2069];
/** More than this part of a space is not taken away: words would run together. */
const MOST = 0.3;
/** In points. */
const ROUNDING = 0.01;
/** Nobody sees that a letter lost so much of its width. */
const UNSEEN = 0.02;

/**
 * Narrows the spaces of a line that is a little too wide. The engine (textkit 7.0.1) breaks lines for spaces narrower than it then
 * makes them, and the last word stands out by up to a space; and it takes every hyphen to be 5 points wide, so that the end of a
 * large word without a space stands out by a point or two.
 */
export function fitLine(line: Line, width: number): void {
  if (line.xAdvance <= width) return;
  const positions = inkPositions(line);
  const excess = sumOf(positions) - width;
  if (excess <= 0) return;
  const spaces = positions.filter(({ isSpace }) => isSpace);
  if (excess <= sumOf(spaces) * MOST) narrow(spaces, excess);
  else if (!line.runs.some(isRightToLeft) && excess <= sumOf(positions) * UNSEEN) narrow(positions, excess);
  else return;
  for (const run of line.runs) run.xAdvance = run.positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
  line.xAdvance = line.runs.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
}

/** Whether a line stands out of its box, not counting the spaces at its end. */
export function standsOut(line: Line, width: number): boolean {
  return line.xAdvance > width + ROUNDING && sumOf(inkPositions(line)) > width + ROUNDING;
}

type Placed = { position: Position; isSpace: boolean };

/** In reading order, without the spaces at the end. */
function inkPositions(line: Line): Placed[] {
  const positions = logicalOrder(line.runs).flatMap((run) => {
    const placed = run.positions.map((position, index) => ({
      position,
      isSpace: SPACES.includes(run.glyphs[index]?.codePoints[0] ?? 0),
    }));
    return isRightToLeft(run) ? placed.toReversed() : placed;
  });
  while (positions.at(-1)?.isSpace) positions.pop();
  return positions;
}

function sumOf(positions: readonly Placed[]): number {
  return positions.reduce((sum, { position }) => sum + position.xAdvance, 0);
}

function narrow(positions: readonly Placed[], excess: number): void {
  const share = excess / sumOf(positions);
  for (const { position } of positions) position.xAdvance -= position.xAdvance * share;
}
