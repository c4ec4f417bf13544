import type { Line } from "@/lib/pdf/engine/layout-tree";

const LINE_FEED = 0x0a;

/**
 * The engine (textkit 7.0.1) looks for a line feed at the end of the line as it stands on paper. In right-to-left words it stands at
 * the other end, stays, and is read as U+0000.
 */
export function removeLineFeeds(line: Line): void {
  for (const run of line.runs) {
    const index = run.glyphs.findIndex(({ codePoints }) => codePoints[0] === LINE_FEED);
    if (index === -1) continue;
    const width = run.positions[index]?.xAdvance ?? 0;
    run.glyphs = run.glyphs.toSpliced(index, 1);
    run.positions = run.positions.toSpliced(index, 1);
    run.xAdvance -= width;
    line.xAdvance -= width;
  }
}
