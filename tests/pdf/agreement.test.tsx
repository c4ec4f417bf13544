import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { renderHandoutHtml } from "@/components/handout/render-handout-html";
import type { Handout, Span } from "@/lib/handout/handout";
import { renderPdf } from "@/lib/pdf/render-pdf";
import { renderText } from "@/lib/text/render-text";
import { everyBlockHandout, outOfOrderHandout } from "@/tests/fixtures/handouts";
import { packed, readPdf } from "@/tests/support/read-pdf";
import { realHandout } from "@/tests/support/real-handout";

const sheets: [string, () => Promise<Handout>][] = [
  ["every block", () => Promise.resolve(everyBlockHandout)],
  // Its numbers are 7, 3 and 5, as no renderer that counts by itself would print them.
  ["numbers out of order", () => Promise.resolve(outOfOrderHandout)],
  ["English", () => realHandout()],
  ["Spanish", () => realHandout({ language: "es" })],
];

describe.each(sheets)("HTML, PDF and text of a sheet with %s", (_, make) => {
  it("have the same headings", async () => {
    const handout = await make();
    const expected = handout.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "heading" ? [plain(block.spans)] : [])),
    );
    const document = await htmlOf(handout);
    const html = [...document.querySelectorAll(".handout-heading-2, .handout-heading-3")].map(
      (node) => node.textContent,
    );
    const read = await readPdf((await renderPdf(handout)).bytes);
    // Section headings and the parts of sections are the only text in their two sizes.
    const pdf = read.pages.map(({ text }) => packed(text)).join("");
    const text = renderText(handout).split("\n");
    expect(html).toEqual(expected);
    expect(inOrder(pdf, expected.map(packed))).toBe(true);
    expect(text.filter((line) => expected.includes(line))).toEqual(expected);
  });

  it("have the same citation numbers, in the same order", async () => {
    const handout = await make();
    const expected = citations([handout.front, handout.sections]);
    expect(expected.length).toBeGreaterThan(0);
    const document = await htmlOf(handout);
    expect([...document.querySelectorAll("sup")].map(({ textContent }) => textContent)).toEqual(expected);
    const text = [...renderText(handout).matchAll(/ \[(\d+(?:, \d+)*)\]/g)].map(([, numbers]) =>
      numbers?.replaceAll(", ", ","),
    );
    expect(text).toEqual(expected);
    const read = await readPdf((await renderPdf(handout)).bytes);
    // Raised numbers are the only text of their size.
    const raised = read.pages.flatMap(({ items }) => items.filter(({ size }) => Math.abs(size - 7.5) < 0.05));
    expect(packed(raised.map(({ text: piece }) => piece).join("")).replaceAll(",", "")).toBe(
      expected.join("").replaceAll(",", ""),
    );
  });

  it("have the same references under the same numbers", async () => {
    const handout = await make();
    const expected = handout.back.flatMap((block) =>
      block.kind === "references"
        ? block.entries.map(({ number, parts }) => `${number}. ${parts.map(({ text }) => text).join("")}`)
        : [],
    );
    const document = await htmlOf(handout);
    const html = [...document.querySelectorAll<HTMLLIElement>(".handout-references li")].map(
      (item) => `${item.value}. ${item.textContent}`,
    );
    expect(html).toEqual(expected);
    const lines = renderText(handout).split("\n");
    expect(lines.filter((line) => expected.includes(line))).toEqual(expected);
    const read = await readPdf((await renderPdf(handout)).bytes);
    const pdf = read.pages.map(({ text }) => packed(text)).join("");
    const starts = expected.map((entry) => packed(entry).slice(0, 24));
    expect(inOrder(pdf, starts)).toBe(true);
  });
});

async function htmlOf(handout: Handout): Promise<Document> {
  return new JSDOM(await renderHandoutHtml(handout, "")).window.document;
}

function plain(spans: readonly Span[]): string {
  return spans.map((span) => ("text" in span ? span.text : "")).join("");
}

function citations(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  if ("kind" in value && value.kind === "citation" && "works" in value) {
    const numbers = (value.works as { number: number }[]).map(({ number }) => number).join(",");
    return numbers === "" ? [] : [numbers];
  }
  return Object.values(value).flatMap(citations);
}

function inOrder(text: string, parts: readonly string[]): boolean {
  let from = 0;
  return parts.every((part) => {
    const at = text.indexOf(part, from);
    from = at + part.length;
    return at >= 0;
  });
}
