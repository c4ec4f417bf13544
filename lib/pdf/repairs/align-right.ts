import { type LayoutNode } from "@/lib/pdf/engine/layout-tree";

/** Less than this is rounding. In points. */
const VISIBLE = 0.5;

/** A line that the engine (textkit 7.0.1) squeezed may end short of the right edge; right-to-left text starts there. */
export function alignRight({ style, box, lines = [] }: LayoutNode): void {
  if (style?.direction !== "rtl" || style.textAlign !== undefined || !box) return;
  const width = box.width - (box.paddingLeft ?? 0) - (box.paddingRight ?? 0);
  for (const line of lines) {
    const gap = width - line.box.x - line.runs.reduce((sum, run) => sum + run.xAdvance, 0);
    if (gap > VISIBLE) line.box = { ...line.box, x: line.box.x + gap };
  }
}
