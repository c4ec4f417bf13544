import type { Handout } from "@/lib/handout/handout";
import { checkEngine } from "@/lib/pdf/check-engine";
import { layOutHandout } from "@/lib/pdf/lay-out-handout";
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
