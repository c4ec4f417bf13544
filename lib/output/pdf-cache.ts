import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { Handout } from "@/lib/handout/handout";
import type { Pdf } from "@/lib/pdf/render-pdf";

/** In bytes: several hundred sheets. */
const LIMIT = 64 * 1024 * 1024;

/**
 * Finished PDFs by what is printed on them. Only for sheets that a link alone asks for: they hold nothing of a clinic or a
 * patient, see answer.ts.
 */
export class PdfCache {
  readonly #pdfs = new LRUCache<string, Pdf>({
    maxSize: LIMIT,
    sizeCalculation: ({ bytes }) => bytes.byteLength,
  });

  get size(): number {
    return this.#pdfs.size;
  }

  async draw(handout: Handout, drawPdf: (handout: Handout) => Promise<Pdf>): Promise<Pdf> {
    const key = createHash("sha256").update(JSON.stringify(handout)).digest("base64url");
    const known = this.#pdfs.get(key);
    if (known) return known;
    const pdf = await drawPdf(handout);
    this.#pdfs.set(key, pdf);
    return pdf;
  }
}

/** The cache of this server. */
export const pdfCache = new PdfCache();
