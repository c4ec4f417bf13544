import type { Handout } from "@/lib/handout/handout";
import { checkEngine } from "@/lib/pdf/check-engine";
import { EdgesDocument, footHeight } from "@/lib/pdf/edges";
import { HandoutDocument } from "@/lib/pdf/handout-document";
import { type LaidOut, layOutElement } from "@/lib/pdf/lay-out-element";
import { paintTagged } from "@/lib/pdf/paint-tagged";

export type Pdf = { bytes: Uint8Array; pages: number };

/**
 * Draws the handout as a tagged PDF (PDF/UA-1). Equal handouts give equal bytes.
 *
 * Rejects with a CoverageError for a character that no font has, and with the engine's error otherwise.
 */
export async function renderPdf(handout: Handout): Promise<Pdf> {
  await checkEngine();
  const laidOut = await layOutHandout(handout);
  const { bytes } = await paintTagged(laidOut, {
    title: handout.title,
    author: handout.author,
    language: handout.language,
    // The only day in the file is that of the content.
    day: new Date(`${handout.contentVersion}T00:00:00Z`),
  });
  return { bytes, pages: laidOut.layout.children?.length ?? 0 };
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
