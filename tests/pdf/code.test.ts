import { describe, expect, it } from "vitest";
import { getLibrary } from "@/lib/content/load-library";
import { composeHandout } from "@/lib/handout/compose-handout";
import type { Handout } from "@/lib/handout/handout";
import { type HandoutRequest, REQUEST_DEFAULTS } from "@/lib/handout/request";
import { handoutLabels } from "@/lib/i18n/handout-labels";
import { renderPdf } from "@/lib/pdf/render-pdf";
import { privateRequest } from "@/tests/support/private-parts";
import { readCodes } from "@/tests/support/read-codes";
import { readPdf } from "@/tests/support/read-pdf";

const BASE = "https://handouts.example.org";
const usual: HandoutRequest = { ...REQUEST_DEFAULTS, topic: "7-oh", sections: ["risks", "mat"] };

async function compose(request: HandoutRequest, baseAddress: string | null = BASE): Promise<Handout> {
  const edge = { logo: null, weekStart: 0, baseAddress };
  const composed = composeHandout(request, await getLibrary(), handoutLabels, "2026-11-24", edge);
  if (!composed.ok) throw new Error(JSON.stringify(composed.problems));
  return composed.handout;
}

describe("the code on a printed sheet", () => {
  const everySection =
    "about why risks warning-signs overdose withdrawal tapering mat therapy pain pregnancy storage law support questions";
  const sheets: [string, Partial<HandoutRequest>, string][] = [
    ["English", {}, "/h/en?topic=7-oh&sections=risks,mat&id="],
    ["Arabic", { language: "ar" }, "/h/ar?topic=7-oh&sections=risks,mat&id="],
    ["large print", { textSize: "large" }, "/h/en?topic=7-oh&sections=risks,mat&textSize=large&id="],
    ["A4", { paper: "a4" }, "/h/en?topic=7-oh&sections=risks,mat&paper=a4&id="],
    ["low ink", { ink: "low" }, "/h/en?topic=7-oh&sections=risks,mat&ink=low&id="],
    [
      "two languages, with evidence",
      { language: "zh-Hans", bilingual: "beside", evidence: "words" },
      "/h/zh-Hans?topic=7-oh&sections=risks,mat&bilingual=beside&evidence=words&id=",
    ],
    [
      "every section in large print",
      { sections: everySection.split(" "), textSize: "large" },
      `/h/en?topic=7-oh&sections=${everySection.replaceAll(" ", ",")}&textSize=large&id=`,
    ],
  ];
  // Thirty pages are among them.
  it.each(sheets)(
    "leads to the sheet's own address: %s",
    async (_, change, path) => {
      const handout = await compose({ ...usual, ...change });
      const { bytes } = await renderPdf(handout);
      const address = `${BASE}${path}${handout.id}`;
      expect(await readCodes(bytes)).toEqual([address]);
      const pdf = await readPdf(bytes);
      for (const { text } of pdf.pages) expect(text).toContain(handout.id);
      for (const { items, width } of pdf.pages) {
        for (const item of items) expect(item.x + item.width, item.text).toBeLessThan(width - 36);
      }
      expect(pdf.pages.flatMap(({ links }) => links.map(({ url }) => url))).toContain(address);
    },
    90_000,
  );

  it("holds choices alone on a sheet for one patient", async () => {
    const { bytes } = await renderPdf(await compose(privateRequest({}, { discreetTitle: "My papers" })));
    const { id } = await compose(privateRequest({ clinic: undefined, personal: undefined }), null);
    expect(await readCodes(bytes)).toEqual([`${BASE}/h/en?topic=7-oh&sections=tapering,support&id=${id}`]);
  });
});
