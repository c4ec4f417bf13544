import { beforeAll, describe, expect, it } from "vitest";
import sharp from "sharp";
import { getLibrary } from "@/lib/content/load-library";
import { composeHandout } from "@/lib/handout/compose-handout";
import type { HandoutRequest } from "@/lib/handout/request";
import { handoutLabels } from "@/lib/i18n/handout-labels";
import { renderPdf } from "@/lib/pdf/render-pdf";
import { PATIENT, privateRequest } from "@/tests/support/private-parts";
import { packed, type ReadPdf, readPdf } from "@/tests/support/read-pdf";

let png: string;
beforeAll(async () => {
  const picture = sharp({ create: { width: 300, height: 100, channels: 3, background: "#0b4f54" } });
  png = (await picture.png().toBuffer()).toString("base64");
});

async function draw(request: HandoutRequest): Promise<{ pdf: ReadPdf; bytes: Uint8Array }> {
  const edge = { logo: { png, width: 300, height: 100 }, weekStart: 0, baseAddress: null };
  const composed = composeHandout(request, await getLibrary(), handoutLabels, "2026-11-24", edge);
  if (!composed.ok) throw new Error(JSON.stringify(composed.problems));
  const { bytes } = await renderPdf(composed.handout);
  return { pdf: await readPdf(bytes), bytes };
}

describe("a PDF for a patient", () => {
  it("names the patient on page one and nowhere else", async () => {
    const { pdf, bytes } = await draw(privateRequest());
    const pages = pdf.pages.map(({ text }) => text.includes(PATIENT));
    expect(pages).toEqual([true, ...pages.slice(1).map(() => false)]);
    expect(pages.length).toBeGreaterThan(3);
    expect(pdf.title + pdf.author).not.toMatch(/Mariposa|Testname/);
    const file = Buffer.from(bytes);
    // Page contents are compressed; properties, outline and structure are not, or are not words.
    expect(file.includes("Mariposa")).toBe(false);
    expect(file.includes(Buffer.from("Mariposa", "utf16le").swap16())).toBe(false);
  });

  it("keeps a discreet title on its pages alone", async () => {
    const { pdf } = await draw(privateRequest({}, { discreetTitle: "My papers" }));
    expect(pdf.title).toBe("Health information");
    expect(pdf.pages[0]?.text).toContain("My papers");
    expect(pdf.pages.map(({ text }) => text).join()).not.toContain("Cut down on kratom");
  });

  it.each(["en", "es", "ar", "zh-Hans"] as const)(
    "has letterhead and emergency box on page one in large print: %s",
    async (language) => {
      const { pdf } = await draw(privateRequest({ language, textSize: "large" }));
      const first = packed(pdf.pages[0]?.text ?? "");
      for (const words of ["River Street Clinic", PATIENT, "911", "1-800-222-1222"]) {
        expect(first).toContain(packed(words));
      }
    },
  );

  it("prints the plan on pages of their own before the sources, with every day and amount as typed", async () => {
    const { pdf } = await draw(privateRequest());
    const start = pdf.pages.findIndex(({ text }) => text.includes("My plan: 7-OH tablets"));
    expect(pdf.pages[start]?.text.trimStart()).toMatch(/^My plan: 7-OH tablets/);
    expect(pdf.pages[start]?.text).toContain("911");
    expect(pdf.pages[start]?.text).toContain("(555) 555-0100");
    const sources = pdf.pages.findIndex(({ text }) => text.trimStart().startsWith("Sources"));
    expect(sources).toBeGreaterThan(start);
    expect(sources).toBe(pdf.pages.length - 1);
    const plan = packed(
      pdf.pages
        .slice(start, sources)
        .map(({ text }) => text)
        .join(""),
    );
    for (const words of [
      "February 28, 2028 1½ tablets",
      "February 29, 2028 1½ tablets",
      "March 15, 2028 0.5 mL",
    ])
      expect(plan).toContain(packed(words));
    expect(plan).not.toContain(packed("March 16, 2028"));
  });

  it("repeats the heads of tables on each page that they go on to", async () => {
    const steps = [{ amount: "2", unit: "capsule", timesPerDay: 2, days: 60 }];
    const taperPlan = { product: "Kratom", startDate: "2026-01-01", steps };
    const { pdf } = await draw(privateRequest({}, { taperPlan }));
    const pages = pdf.pages.filter(({ text }) => /(Jan|Febr)uary \d+, 2026 2 capsules/.test(text));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page.text).toContain("How much each time");
  });

  it("reads a fraction in Arabic from left to right", async () => {
    const { pdf } = await draw(privateRequest({ language: "ar" }));
    const items = pdf.pages.flatMap((page) => page.items.map(({ text }) => text));
    expect(items.filter((text) => text.includes("½")).length).toBeGreaterThan(0);
    const halves = pdf.pages.flatMap(({ items: all }) =>
      all
        .filter(({ text }) => text === "½")
        .map((half) => all.find(({ text, y }) => text === "1" && y === half.y)),
    );
    for (const one of halves) expect(one).toBeDefined();
  });
});
