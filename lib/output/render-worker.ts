import { faultPlace } from "@/lib/output/fault-place";
import type { Handout } from "@/lib/handout/handout";
import { CoverageError } from "@/lib/pdf/coverage";
import { type Pdf, renderPdf } from "@/lib/pdf/render-pdf";

/** What comes out of a worker thread: plain data, since an error would arrive without its class. */
export type RenderAnswer =
  | { outcome: "drawn"; pdf: Pdf }
  | { outcome: "not-covered"; characters: CoverageError["characters"] }
  /** Where the fault arose, without any words of the sheet. */
  | { outcome: "failed"; place: string };

/** What was said aloud since the sheet was begun. */
let warnings = 0;

// The engine goes on after a warning with a picture or a text left out, and it quotes the sheet in its words. It took hold of
// the console's methods before this line runs, so they are stopped where they write.
for (const stream of [process.stdout, process.stderr]) {
  stream.write = () => {
    warnings += 1;
    return true;
  };
}

/** The task of a thread of lib/output/pdf-pool.ts, which loads this file by its path. */
export async function render(handout: Handout): Promise<RenderAnswer> {
  warnings = 0;
  try {
    const pdf = await renderPdf(handout);
    return warnings === 0
      ? { outcome: "drawn", pdf }
      : { outcome: "failed", place: `The engine gave ${warnings} warnings.` };
  } catch (error) {
    if (error instanceof CoverageError) return { outcome: "not-covered", characters: error.characters };
    return { outcome: "failed", place: faultPlace(error) };
  }
}
