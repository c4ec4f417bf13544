import type { DocumentProps } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import { type LayoutNode, type Line, paragraphs, wordsOf } from "@/lib/pdf/engine/layout-tree";
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
 * Lays out the same words in the same widths once more. Lines are taken over as they were broken and repaired, and of the texts
 * under them the words alone: these are the larger part of the work.
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
  const known = new Map<unknown, { lines: Set<Line>; words: string; direction: unknown }>();
  for (const paragraph of paragraphs(earlier)) {
    const { lines } = known.get(paragraph.props) ?? { lines: new Set() };
    for (const line of paragraph.lines ?? []) lines.add(line);
    known.set(paragraph.props, { lines, words: wordsOf(paragraph), direction: paragraph.style?.direction });
  }
  const inOrder = [...known.values()];
  for (const [index, paragraph] of [...paragraphs(tree)].entries()) {
    const { lines = [], words = "", direction } = inOrder[index] ?? {};
    paragraph.lines = [...lines];
    paragraph.style = { ...paragraph.style, direction };
    paragraph.children = [{ type: "TEXT_INSTANCE", value: words }];
  }
}
