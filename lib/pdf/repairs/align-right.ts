import { type LayoutNode, lineWidth } from "@/lib/pdf/engine/layout-tree";

/** Less than this is rounding. In points. */
const VISIBLE = 0.5;

/**
 * Right-to-left text starts at the right edge. A line that the engine (textkit 7.0.1) squeezed may end short of it; and in a box no
 * wider than its words the engine (layout 5.2.0) keeps the place that the line had in all the width there was, past the edge.
 */
export function alignRight(paragraph: LayoutNode): void {
  const { style, lines = [] } = paragraph;
  if (style?.direction !== "rtl" || style.textAlign !== undefined) return;
  const width = lineWidth(paragraph);
  for (const line of lines) {
    const gap = width - line.box.x - line.runs.reduce((sum, run) => sum + run.xAdvance, 0);
    if (Math.abs(gap) > VISIBLE) line.box = { ...line.box, x: line.box.x + gap };
  }
}
