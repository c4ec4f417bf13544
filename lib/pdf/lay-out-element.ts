import type { DocumentProps } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import type { LayoutNode } from "@/lib/pdf/engine/layout-tree";
import { buildTree, layOut } from "@/lib/pdf/engine/react-pdf-adapter";
import { prepareFonts } from "@/lib/pdf/fonts";
import { repairLines } from "@/lib/pdf/repairs/repair-lines";
import { hoistSections } from "@/lib/pdf/section";
import { loadPatterns } from "@/lib/pdf/text/hyphenate";
import { type InlineMarks, languagesOf, prepareTexts } from "@/lib/pdf/text/prepare-texts";

export type LaidOut = { layout: LayoutNode; marks: InlineMarks };

type Options = {
  /** Words that fit no line of their column, found by an earlier layout: these are hyphenated. */
  tooWide?: ReadonlySet<string>;
  /** Changes the tree right before it is laid out. */
  adjust?: (tree: LayoutNode) => void;
};

/**
 * Lays out a <Document> with every repair, ready to be painted.
 *
 * Rejects with a CoverageError for a character that no font of its language has.
 */
export async function layOutElement(
  element: ReactElement<DocumentProps>,
  { tooWide = new Set(), adjust }: Options = {},
): Promise<LaidOut> {
  const tree = buildTree(element);
  const languages = languagesOf(tree);
  await prepareFonts(languages);
  if (tooWide.size > 0) await loadPatterns(languages);
  const marks = prepareTexts(tree, tooWide);
  hoistSections(tree);
  adjust?.(tree);
  const layout = await layOut(tree);
  repairLines(layout);
  return { layout, marks };
}
