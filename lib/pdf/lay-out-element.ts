import type { DocumentProps } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import { type LayoutNode, type Line, paragraphs } from "@/lib/pdf/engine/layout-tree";
import { buildTree, layOut } from "@/lib/pdf/engine/react-pdf-adapter";
import { prepareFonts } from "@/lib/pdf/fonts";
import { repairLines } from "@/lib/pdf/repairs/repair-lines";
import { hoistSections } from "@/lib/pdf/section";
import { loadPatterns } from "@/lib/pdf/text/hyphenate";
import { type InlineMarks, languagesOf, prepareTexts } from "@/lib/pdf/text/prepare-texts";

export type LaidOut = { layout: LayoutNode; marks: InlineMarks };

/**
 * Lays out a <Document> with every repair, ready to be painted.
 *
 * Rejects with a CoverageError for a character that no font of its language has.
 *
 * @param tooWide words that fit no line of their column, found by an earlier layout: these are hyphenated
 */
export async function layOutElement(
  element: ReactElement<DocumentProps>,
  tooWide: ReadonlySet<string> = new Set(),
): Promise<LaidOut> {
  const tree = buildTree(element);
  const languages = languagesOf(tree);
  await prepareFonts(languages);
  if (tooWide.size > 0) await loadPatterns(languages);
  const marks = prepareTexts(tree, tooWide);
  hoistSections(tree);
  const layout = await layOut(tree);
  repairLines(layout);
  return { layout, marks };
}

/**
 * Lays out the same words in the same widths once more. Lines are taken over as they were broken and repaired, and the words under
 * them left out: these are the larger part of the work.
 *
 * @param adjust changes the tree right before it is laid out
 */
export async function layOutLines(
  element: ReactElement<DocumentProps>,
  earlier: LaidOut,
  adjust?: (tree: LayoutNode) => void,
): Promise<LaidOut> {
  const tree = buildTree(element);
  hoistSections(tree);
  takeLines(tree, earlier.layout);
  adjust?.(tree);
  return { layout: await layOut(tree), marks: earlier.marks };
}

/** The parts of a paragraph on two pages share their props. */
function takeLines(tree: LayoutNode, earlier: LayoutNode): void {
  const lines = new Map<unknown, Set<Line>>();
  for (const { props, lines: own = [] } of paragraphs(earlier)) {
    const known = lines.get(props) ?? new Set();
    for (const line of own) known.add(line);
    lines.set(props, known);
  }
  const inOrder = [...lines.values()];
  for (const [index, paragraph] of [...paragraphs(tree)].entries()) {
    paragraph.lines = [...(inOrder[index] ?? [])];
    paragraph.children = [];
  }
}
