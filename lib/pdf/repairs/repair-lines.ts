import { type LayoutNode, type Line, lineWidth, paragraphs } from "@/lib/pdf/engine/layout-tree";
import { alignRight } from "@/lib/pdf/repairs/align-right";
import { fitLine } from "@/lib/pdf/repairs/fit-line";
import { removeLineFeeds } from "@/lib/pdf/repairs/remove-line-feeds";
import { repairHyphens } from "@/lib/pdf/repairs/repair-hyphens";
import { restoreOffsets } from "@/lib/pdf/repairs/restore-offsets";

/** Repairs each line of a laid out document once, in place. */
export function repairLines(document: LayoutNode): void {
  // The parts of a paragraph on two pages share their props; a row that is repeated on each page shares its lines.
  const printed = new Map<unknown, number>();
  const repaired = new Set<Line>();
  for (const paragraph of paragraphs(document)) {
    const { lines = [] } = paragraph;
    if (lines.every((line) => repaired.has(line))) continue;
    const before = printed.get(paragraph.props) ?? 0;
    printed.set(paragraph.props, repairHyphens(paragraph, before));
    for (const line of lines) {
      repaired.add(line);
      removeLineFeeds(line);
      for (const run of line.runs) restoreOffsets(run);
      fitLine(line, lineWidth(paragraph));
    }
    alignRight(paragraph);
  }
}
