import type { DocumentProps } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import type { LayoutNode } from "@/lib/pdf/engine/layout-tree";
import { buildTree, layOut } from "@/lib/pdf/engine/react-pdf-adapter";
import { prepareFonts } from "@/lib/pdf/fonts";
import { repairLines } from "@/lib/pdf/repairs/repair-lines";
import { hoistSections } from "@/lib/pdf/section";
import { type InlineMarks, languagesOf, prepareTexts } from "@/lib/pdf/text/prepare-texts";

export type LaidOut = { layout: LayoutNode; marks: InlineMarks };

/**
 * Lays out a <Document> with every repair, ready to be painted.
 *
 * @param adjust changes the tree right before it is laid out
 *
 * Rejects with a CoverageError for a character that no font of its language has.
 */
export async function layOutElement(
  element: ReactElement<DocumentProps>,
  adjust: (tree: LayoutNode) => void = () => undefined,
): Promise<LaidOut> {
  const tree = buildTree(element);
  await prepareFonts(languagesOf(tree));
  const marks = prepareTexts(tree);
  hoistSections(tree);
  adjust(tree);
  const layout = await layOut(tree);
  repairLines(layout);
  return { layout, marks };
}
