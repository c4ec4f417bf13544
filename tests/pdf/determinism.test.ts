import { expect, it } from "vitest";
import { renderPdf } from "@/lib/pdf/render-pdf";
import { sampleHandout, sampleLanguages } from "@/tests/support/sample-handout";

const languages = await sampleLanguages();

it("the type sample gives the same bytes in any order, in one process", async () => {
  const first = new Map<string, Uint8Array>();
  const shuffled = languages.map((_, index) => languages[(index * 5 + 2) % languages.length]!);
  for (const language of [...languages, ...shuffled]) {
    const { bytes } = await renderPdf(await sampleHandout(language));
    const before = first.get(language);
    if (before) expect(Buffer.compare(before, bytes), language).toBe(0);
    first.set(language, bytes);
  }
}, 60_000);
