import { JSDOM } from "jsdom";
import { beforeAll, describe, expect, it } from "vitest";
import { renderHandoutHtml } from "@/components/handout/render-handout-html";
import type { Block, Handout, Span } from "@/lib/handout/handout";
import { renderPdf } from "@/lib/pdf/render-pdf";
import { renderText } from "@/lib/text/render-text";
import { everyBlockHandout, outOfOrderHandout } from "@/tests/fixtures/handouts";
import { packed, type ReadPdf, readPdf } from "@/tests/support/read-pdf";
import { privateRequest } from "@/tests/support/private-parts";
import { realHandout } from "@/tests/support/real-handout";

const sheets: [string, () => Promise<Handout>][] = [
  ["every block", () => Promise.resolve(everyBlockHandout)],
  // Its numbers are 7, 3 and 5, as no renderer that counts by itself would print them.
  ["numbers out of order", () => Promise.resolve(outOfOrderHandout)],
  ["English", () => realHandout()],
  ["Spanish", () => realHandout({ language: "es" })],
  ["Spanish beside English", () => realHandout({ language: "es", bilingual: "beside" })],
  ["Spanish above English", () => realHandout({ language: "es", bilingual: "below" })],
  ["a taper plan", () => realHandout(privateRequest())],
];

describe.each(sheets)("HTML, PDF and text of a sheet with %s", (_, make) => {
  let handout: Handout;
  let html: Document;
  let pdf: ReadPdf;
  let lines: string[];

  beforeAll(async () => {
    handout = await make();
    html = new JSDOM(await renderHandoutHtml(handout, "")).window.document;
    pdf = await readPdf((await renderPdf(handout)).bytes);
    lines = renderText(handout).split("\n");
  }, 60_000);

  it("have the same headings, in the same order", () => {
    const expected = blocksOf(handout).flatMap(headingOf);
    expect([...html.querySelectorAll("h1, h2, h3")].map(({ textContent }) => textContent)).toEqual(expected);
    expect(lines.filter((line) => expected.includes(line))).toEqual(expected);
    expect(missing(printed(pdf), expected)).toEqual([]);
  });

  it("have the same citation numbers, in the same order", () => {
    const expected = citationsOf(handout).map((works) => works.map(({ number }) => number).join(","));
    expect(expected.length).toBeGreaterThan(0);
    expect([...html.querySelectorAll("sup")].map(({ textContent }) => textContent)).toEqual(expected);
    const inText = lines.flatMap((line) => [...line.matchAll(/ \[(\d+(?:, \d+)*)\]/g)]);
    expect(inText.map(([, numbers]) => numbers?.replaceAll(", ", ","))).toEqual(expected);
    // Raised numbers are the only text of their size.
    const raised = pdf.pages.flatMap(({ items }) => items.filter(({ size }) => Math.abs(size - 7.5) < 0.05));
    expect(packed(raised.map(({ text }) => text).join("")).replaceAll(",", "")).toBe(
      expected.join("").replaceAll(",", ""),
    );
  });

  it("lead from each number to the same reference", () => {
    const expected = citationsOf(handout).flat();
    const links = [...html.querySelectorAll<HTMLAnchorElement>("sup a")].map((link) => ({
      number: Number(link.textContent),
      target: link.hash.slice(1),
      label: link.getAttribute("aria-label"),
    }));
    expect(links).toEqual(expected);
    for (const { number, target } of links) {
      expect(html.querySelector<HTMLLIElement>(`li#${target}`)?.value).toBe(number);
    }
    const destinations = pdf.pages.flatMap((page) =>
      page.links.flatMap(({ destination }) => destination ?? []),
    );
    expect(destinations).toEqual(expected.map(({ target }) => target));
  });

  it("have the same references under the same numbers", () => {
    const expected = blocksOf(handout).flatMap((block) =>
      block.kind === "references"
        ? block.entries.map(({ number, parts }) => `${number}. ${parts.map(({ text }) => text).join("")}`)
        : [],
    );
    expect(expected.length).toBeGreaterThan(0);
    const items = [...html.querySelectorAll<HTMLLIElement>(".handout-references li")];
    expect(items.map((item) => `${item.value}. ${item.textContent}`)).toEqual(expected);
    expect(lines.filter((line) => expected.includes(line))).toEqual(expected);
    expect(missing(printed(pdf), expected)).toEqual([]);
  });
});

function blocksOf({ front, sections, nextSteps, plan, back }: Handout): Block[] {
  return [...front, ...sections.flatMap(({ blocks }) => blocks), ...nextSteps, ...(plan ?? []), ...back];
}

function headingOf(block: Block): string[] {
  switch (block.kind) {
    case "heading":
      return [plain(block.spans)];
    case "summary":
    case "emergency":
    case "glossary":
    case "references":
    case "note":
      return [block.title];
    case "pair":
      return [...headingOf(block.own.block), ...headingOf(block.other.block)];
    default:
      return [];
  }
}

function plain(spans: readonly Span[]): string {
  return spans.map((span) => ("text" in span ? span.text : "")).join("");
}

type Works = { number: number; target: string; label: string }[];

/** The works of each citation that has any, in reading order. */
function citationsOf(value: unknown): Works[] {
  if (typeof value !== "object" || value === null) return [];
  if ("kind" in value && value.kind === "citation" && "works" in value) {
    const works = value.works as Works;
    return works.length > 0 ? [works] : [];
  }
  return Object.values(value).flatMap(citationsOf);
}

function printed(pdf: ReadPdf): string {
  return pdf.pages.map(({ text }) => packed(text)).join("");
}

/** Those of the parts that do not stand in the text after the part before them; white space does not count. */
function missing(text: string, parts: readonly string[]): string[] {
  let from = 0;
  return parts.filter((part) => {
    const at = text.indexOf(packed(part), from);
    if (at >= 0) from = at + packed(part).length;
    return at < 0;
  });
}
