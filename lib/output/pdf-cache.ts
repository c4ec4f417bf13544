import { LRUCache } from "lru-cache";
import type { Settings } from "@/lib/handout/add-private-parts";
import type { Handout } from "@/lib/handout/handout";
import { type HandoutRequest, requestToQuery } from "@/lib/handout/request";
import type { Output } from "@/lib/output/render-output";

/** In bytes: several hundred sheets. */
const LIMIT = 64 * 1024 * 1024;

/** A finished file and what an answer says of it. */
export type Sheet = Pick<Handout, "id" | "language"> & { output: Output };

/**
 * Finished PDFs by what asks for them, so that a known one needs not even be composed. Only for sheets that a link alone asks
 * for: they hold nothing of a clinic or a patient, see answer.ts.
 */
export class PdfCache {
  readonly #sheets = new LRUCache<string, Sheet>({
    maxSize: LIMIT,
    sizeCalculation: ({ output }) => output.bytes.byteLength,
  });

  get size(): number {
    return this.#sheets.size;
  }

  get(key: string): Sheet | undefined {
    return this.#sheets.get(key);
  }

  set(key: string, sheet: Sheet): void {
    this.#sheets.set(key, sheet);
  }
}

/** All that such a sheet depends on but the content, which a process reads once. */
export function pdfKey(
  request: Omit<HandoutRequest, "clinic" | "personal">,
  { weekStart, baseAddress }: Settings,
  day: string,
): string {
  return JSON.stringify([requestToQuery(request), weekStart, baseAddress, day]);
}

/** The cache of this server. */
export const pdfCache = new PdfCache();
