import { expect, it } from "vitest";
import { renderPdf } from "@/lib/pdf/render-pdf";
import { everyBlockHandout } from "@/tests/fixtures/handouts";
import { packed, readPdf } from "@/tests/support/read-pdf";

it("tells a work's volume, pages and address in their order on a right-to-left sheet", async () => {
  const { bytes } = await renderPdf({
    ...everyBlockHandout,
    language: "ar",
    direction: "rtl",
    letterhead: null,
    front: [],
    sections: [],
    plan: null,
  });
  const [page] = (await readPdf(bytes)).pages;
  const line = page!.items.find(({ text }) => text.includes("On sheets"))?.y;
  const seen = page!.items.filter(({ y }) => y === line).sort((one, other) => one.x - other.x);
  expect(packed(seen.map(({ text }) => text).join(""))).toContain(
    "RoeA.Onsheets.JSheets.2020;1(2):3-4.doi:10.1000/1",
  );
});
