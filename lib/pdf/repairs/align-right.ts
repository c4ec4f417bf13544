import { type LayoutNode, lineWidth } from "@/lib/pdf/engine/layout-tree";

/** Less than this is rounding. In points. */
const VISIBLE = 0.5;

/** A line that the engine (textkit 7.0.1) squeezed may end short of the right edge; right-to-left text starts there. */
export function alignRight(paragraph: LayoutNode): void {
  const { style, lines = [] } = paragraph;
  if (style?.direction !== "rtl" || style.textAlign !== undefined) return;
  const width = lineWidth(paragraph);
  for (const line of lines) {
    const gap = width - line.box.x - line.runs.reduce((sum, run) => sum + run.xAdvance, 0);
    if (gap > VISIBLE) line.box = { ...line.box, x: line.box.x + gap };
  }
}
