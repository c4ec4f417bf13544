import { type DocumentProps, pdf } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import type { Handout } from "@/lib/handout/handout";
import { checkCoverage } from "@/lib/pdf/coverage";
import { prepareFonts } from "@/lib/pdf/fonts";
import { HandoutDocument } from "@/lib/pdf/handout-document";

export type Pdf = { bytes: Uint8Array; pages: number };

/**
 * Draws the handout as PDF. Equal handouts give equal bytes.
 *
 * Rejects with a CoverageError for a character that no font has, and with the engine's error otherwise.
 */
export async function renderPdf(handout: Handout): Promise<Pdf> {
  checkCoverage(handout, await prepareFonts());
  // The component is called here: the engine asks for a <Document> as the outermost element.
  const document: ReactElement<DocumentProps> = HandoutDocument({ handout });
  const stream = await pdf(document).toBuffer();
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream)
    chunks.push(typeof chunk === "string" ? Buffer.from(chunk, "latin1") : chunk);
  const bytes = Buffer.concat(chunks);
  return { bytes, pages: countPages(bytes) };
}

/** The page tree's own count. The engine writes it uncompressed. */
function countPages(bytes: Buffer): number {
  const count = /\/Type \/Pages\s*\/Count (\d+)/.exec(bytes.toString("latin1"))?.[1];
  if (!count) throw new Error("The PDF has no page count where the engine used to write it.");
  return Number(count);
}
