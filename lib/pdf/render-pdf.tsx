import type { DocumentProps } from "@react-pdf/renderer";
import type PDFDocument from "pdfkit";
import type { ReactElement } from "react";
import type { Handout } from "@/lib/handout/handout";
import { EdgesDocument, footHeight } from "@/lib/pdf/edges";
import type { LayoutNode } from "@/lib/pdf/engine/layout-tree";
import { bytesOf, createFile } from "@/lib/pdf/engine/pdfkit-adapter";
import { buildTree, layOut, paint } from "@/lib/pdf/engine/react-pdf-adapter";
import { prepareFonts } from "@/lib/pdf/fonts";
import { HandoutDocument } from "@/lib/pdf/handout-document";
import { repairLines } from "@/lib/pdf/repairs/repair-lines";
import { hoistSections } from "@/lib/pdf/section";
import { markContent } from "@/lib/pdf/tags/marked-content";
import { addOutline } from "@/lib/pdf/tags/outline";
import { writeStructure } from "@/lib/pdf/tags/structure-tree";
import { tagLayout } from "@/lib/pdf/tags/tag-layout";
import { type InlineMarks, languagesOf, prepareTexts } from "@/lib/pdf/text/prepare-texts";

export type Pdf = { bytes: Uint8Array; pages: number };

type LaidOut = { layout: LayoutNode; marks: InlineMarks };

/**
 * Draws the handout as a tagged PDF (PDF/UA-1). Equal handouts give equal bytes.
 *
 * Rejects with a CoverageError for a character that no font has, and with the engine's error otherwise.
 */
export async function renderPdf(handout: Handout): Promise<Pdf> {
  const { layout, marks } = await layOutHandout(handout);
  const file = createFile({
    title: handout.title,
    author: handout.author,
    language: handout.language,
    // Equal handouts give equal bytes: the only day in the file is that of the content.
    day: new Date(`${handout.contentVersion}T00:00:00Z`),
  });
  paintTagged(file, layout, marks);
  return { bytes: await bytesOf(file), pages: layout.children?.length ?? 0 };
}

/** Every page with its head and foot. */
async function layOutHandout(handout: Handout): Promise<LaidOut> {
  // Components are called here: the engine asks for a <Document> as the outermost element.
  const foot = footHeight((await layOutElement(EdgesDocument({ handout, pages: 1 }))).layout);
  const sheet = await layOutElement(HandoutDocument({ handout, foot }));
  const pages = sheet.layout.children ?? [];
  const edges = await layOutElement(EdgesDocument({ handout, pages: pages.length }));
  for (const [index, page] of pages.entries()) {
    page.children = [...(page.children ?? []), ...(edges.layout.children?.[index]?.children ?? [])];
  }
  return sheet;
}

async function layOutElement(element: ReactElement<DocumentProps>): Promise<LaidOut> {
  const tree = buildTree(element);
  await prepareFonts(languagesOf(tree));
  const marks = prepareTexts(tree);
  hoistSections(tree);
  const layout = await layOut(tree);
  repairLines(layout);
  return { layout, marks };
}

function paintTagged(file: PDFDocument, layout: LayoutNode, marks: InlineMarks): void {
  const marked = markContent(file);
  const { root, bookmarks } = tagLayout(file, layout, marks, marked);
  const end = file.end.bind(file);
  // The engine ends the file itself, right after the last page.
  file.end = () => {
    marked.close();
    writeStructure(file, root);
    addOutline(file, bookmarks);
    end();
  };
  paint(layout, file);
}
