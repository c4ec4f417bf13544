import { Document, Page, Text } from "@react-pdf/renderer";
import { JSDOM } from "jsdom";
import { createElement } from "react";
import { beforeAll, describe, expect, it } from "vitest";
import type { Block, Handout, Span } from "@/lib/handout/handout";
import { layOutElement } from "@/lib/pdf/lay-out-element";
import { paintTagged } from "@/lib/pdf/paint-tagged";
import { renderPdf } from "@/lib/pdf/render-pdf";
import { everyBlockHandout } from "@/tests/fixtures/handouts";
import { printedStrings } from "@/tests/support/printed-strings";
import { packed } from "@/tests/support/read-pdf";
import { nodesOf, type ReadStructure, readStructure } from "@/tests/support/read-structure";
import { realHandout } from "@/tests/support/real-handout";

const sheets: [string, () => Promise<Handout>][] = [
  ["a sheet with every block", () => Promise.resolve(everyBlockHandout)],
  ["an English sheet", () => realHandout()],
  [
    "a Spanish sheet in large print on A4",
    () => realHandout({ language: "es", paper: "a4", textSize: "large" }),
  ],
  ["a sheet in two languages, beside", () => realHandout({ language: "es", bilingual: "beside" })],
  ["a sheet in two languages, below", () => realHandout({ language: "es", bilingual: "below" })],
];

const text = (words: string): Span => ({ kind: "text", text: words });

describe.each(sheets)("the structure of %s", (_, make) => {
  let handout: Handout;
  let read: ReadStructure;

  beforeAll(async () => {
    handout = await make();
    read = readStructure((await renderPdf(handout)).bytes);
  }, 60_000);

  it("holds all that is painted, or calls it an artifact, never one inside the other", () => {
    expect(read.painted).toBeGreaterThan(100);
    expect(read.unmarked).toEqual([]);
    expect(read.faults).toEqual([]);
    expect(read.orphans).toEqual([]);
  });

  it("says every word once, in reading order", () => {
    const said = packed(read.root.text);
    let from = 0;
    for (const words of printedStrings(handout)) {
      const at = said.indexOf(packed(words), from);
      expect(at, words).toBeGreaterThanOrEqual(0);
      from = at + packed(words).length;
    }
    expect(said.length - packed(printedStrings(handout).join("")).length).toBe(
      signs(handout).join("").length,
    );
  });

  it("has an element for each heading, item, row, cell and picture of the source", () => {
    const blocks = blocksOf(handout);
    const expected = { H1: 0, H2: 0, H3: 0, LI: 0, TR: 0, Figure: 0 };
    for (const block of blocks) {
      if (block.kind === "heading") expected[(["H1", "H2", "H3"] as const)[block.level - 1]!] += 1;
      if (["summary", "emergency", "glossary", "references", "note"].includes(block.kind)) expected.H2 += 1;
      if (block.kind === "list" || block.kind === "summary") expected.LI += block.items.length;
      if (block.kind === "form") expected.LI += block.labels.length;
      if (block.kind === "emergency") expected.LI += block.lines.length;
      if (block.kind === "references") expected.LI += block.entries.length;
      if (block.kind === "table" || block.kind === "days") expected.TR += block.rows.length + 1;
      if (block.kind === "log") expected.TR += block.rows + 1;
      if (block.kind === "calendar") expected.TR += block.weeks.length + 1;
      if (block.kind === "figure" || block.kind === "code") expected.Figure += 1;
    }
    const counted = Object.fromEntries(
      Object.keys(expected).map((tag) => [tag, nodesOf(read.root, tag).length]),
    );
    expect(counted).toEqual(expected);
  });

  it("skips no level of heading, and lists them in the outline", () => {
    const headings = nodesOf(read.root).filter(({ tag }) => /^H\d$/.test(tag));
    const levels = headings.map(({ tag }) => Number(tag.slice(1)));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    expect(read.outline.map(({ depth }) => depth)).toEqual(levels);
    for (const [index, { title }] of read.outline.entries()) {
      expect(packed(headings[index]?.text ?? "").startsWith(packed(title)), title).toBe(true);
    }
  });

  it("puts lists, items, tables and cells inside each other as the standard asks", () => {
    const inside: Record<string, string[]> = {
      L: ["LI"],
      LI: ["Lbl", "LBody"],
      Table: ["Caption", "TR"],
      TR: ["TH", "TD"],
      Reference: ["Link"],
    };
    for (const node of nodesOf(read.root)) {
      const allowed = inside[node.tag];
      if (!allowed) continue;
      expect(node.children.length, node.tag).toBeGreaterThan(0);
      for (const child of node.children) expect(allowed, `${node.tag} > ${child.tag}`).toContain(child.tag);
    }
    for (const { scope } of nodesOf(read.root, "TH")) expect(["Column", "Row"]).toContain(scope);
    for (const { numbering } of nodesOf(read.root, "L"))
      expect(["Disc", "Decimal", "None"]).toContain(numbering);
    for (const figure of nodesOf(read.root, "Figure")) {
      expect(figure.alternative).toBeTruthy();
      expect(figure.bounds).toHaveLength(4);
    }
  });

  it("has for every link its words and its page", () => {
    const links = nodesOf(read.root, "Link");
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(link.links.length, link.text).toBeGreaterThan(0);
      for (const { words, page, namedPage } of link.links) {
        expect(words).not.toBe("");
        expect(page).toBeGreaterThanOrEqual(0);
        expect(namedPage, words).toBe(page);
      }
    }
    const annotations = [...read.objects.values()].filter(
      (object) =>
        typeof object === "object" &&
        object !== null &&
        "/Subtype" in object &&
        object["/Subtype"] === "/Link",
    );
    expect(links.flatMap((link) => link.links)).toHaveLength(annotations.length);
    const sources = nodesOf(read.root, "Reference").flatMap((node) =>
      node.children.flatMap((link) => link.links),
    );
    for (const { words } of sources) expect(words).toMatch(/\d/);
  });

  it("says that it is PDF/UA-1, its title and its language", () => {
    expect(read.metadata).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(read.catalog["/Lang"]).toBe(`u:${handout.language}`);
    expect(JSON.stringify(read.catalog["/PageMode"])).toBe('"/UseNone"');
    const all = [...read.objects.values()].map((object) => JSON.stringify(object));
    expect(
      all.filter((object) => object.includes('"/Type":"/Page"') && !object.includes('"/Tabs":"/S"')),
    ).toEqual([]);
    expect(all.some((object) => object.includes('"/Marked":true'))).toBe(true);
    expect(all.some((object) => object.includes('"/DisplayDocTitle":true'))).toBe(true);
    // Optional, and pdfkit's is not complete.
    expect(all.filter((object) => object.includes("/CIDSet"))).toEqual([]);
  });
});

describe("the structure", () => {
  async function structureOf(blocks: readonly Block[]): Promise<ReadStructure> {
    const handout = {
      ...everyBlockHandout,
      letterhead: null,
      plan: null,
      front: everyBlockHandout.front.slice(0, 1),
      sections: [{ id: "one", blocks }],
      back: [],
    };
    return readStructure((await renderPdf(handout)).bytes);
  }

  it("keeps a paragraph that goes on to the next page one paragraph", async () => {
    const words = Array.from({ length: 1200 }, (_, index) => `word${index}`).join(" ");
    const { root } = await structureOf([{ kind: "paragraph", role: "body", spans: [text(words)] }]);
    const [paragraph, ...others] = nodesOf(root, "P");
    expect(others).toEqual([]);
    expect(new Set(paragraph?.pages).size).toBeGreaterThan(1);
    expect(packed(paragraph?.text ?? "")).toBe(packed(words));
  });

  it("repeats a table's head on the next page, and says it once", async () => {
    const rows = Array.from({ length: 60 }, (_, index) => [
      [text(`Step ${index + 1}`)],
      [text("Two tablets")],
    ]);
    const handout: Handout = {
      ...everyBlockHandout,
      letterhead: null,
      plan: null,
      front: everyBlockHandout.front.slice(0, 1),
      sections: [
        {
          id: "one",
          blocks: [
            {
              kind: "table",
              caption: [text("Plan")],
              weights: [1, 1],
              columns: [[text("Column head")], [text("Dose")]],
              rows,
            },
          ],
        },
      ],
      back: [],
    };
    const { bytes, pages } = await renderPdf(handout);
    const { root } = readStructure(bytes);
    expect(pages).toBeGreaterThan(1);
    expect(nodesOf(root, "Table")).toHaveLength(1);
    expect(nodesOf(root, "TR")).toHaveLength(61);
    expect(root.text.split("Column head")).toHaveLength(2);
  });

  it("begins each table with its caption", async () => {
    const { root } = readStructure((await renderPdf(everyBlockHandout)).bytes);
    const tables = nodesOf(root, "Table").map(({ children }) => children.map(({ tag }) => tag));
    expect(tables.length).toBeGreaterThanOrEqual(4);
    for (const [first, ...others] of tables) {
      expect(first).toBe("Caption");
      expect(new Set(others)).toEqual(new Set(["TR"]));
    }
  });

  it("names the language of foreign words, and of a notice in another language", async () => {
    const { root } = await structureOf([
      {
        kind: "paragraph",
        role: "body",
        spans: [text("Say: "), { kind: "foreign", language: "es", direction: "ltr", text: "Socorro" }],
      },
      {
        kind: "notice",
        paragraphs: ["Non signé.", "Non vérifié."].map((line) => ({
          language: "fr",
          direction: "ltr",
          text: line,
        })),
      },
    ]);
    expect(nodesOf(root, "Span").map((span) => [span.language, span.text])).toEqual([["es", "Socorro"]]);
    const notices = nodesOf(root, "P").filter((node) => node.text.includes("Non"));
    expect(notices.map(({ language, text: words }) => [language, words])).toEqual([
      ["fr", "Non signé."],
      ["fr", "Non vérifié."],
    ]);
  });

  it("has a link inside a right-to-left line where it is read, not where it is painted", async () => {
    const handout: Handout = {
      ...everyBlockHandout,
      letterhead: null,
      plan: null,
      language: "ar",
      direction: "rtl",
      front: [],
      sections: [
        {
          id: "one",
          blocks: [
            {
              kind: "paragraph",
              role: "body",
              spans: [
                text("قبل "),
                { kind: "fact", fact: "help", text: "1-800-222-1222", href: "tel:+18002221222" },
                text(" بعد"),
              ],
            },
          ],
        },
      ],
      back: [],
    };
    const { root } = readStructure((await renderPdf(handout)).bytes);
    const said = packed(root.text.normalize("NFKC").replace(/[\u2066-\u2069]/g, ""));
    const reversed = (words: string) => Array.from(words).reverse().join("");
    expect(said).toBe(`${reversed("قبل")}1-800-222-1222${reversed("بعد")}`);
  });

  it("keeps its metadata well-formed whatever the title holds", async () => {
    const read = readStructure((await renderPdf({ ...everyBlockHandout, title: "Rest & <calm>" })).bytes);
    const parsed = new JSDOM(read.metadata, { contentType: "text/xml" }).window.document;
    expect(parsed.getElementsByTagName("dc:title")[0]?.textContent.trim()).toBe("Rest & <calm>");
  });

  it("refuses words without a tag: they would be silent", async () => {
    const page = createElement(Page, { size: "A4" }, createElement(Text, {}, "Silent words"));
    const laidOut = await layOutElement(createElement(Document, {}, page));
    const info = { title: "Title", author: "Author", language: "en", day: new Date(0) };
    await expect(paintTagged(laidOut, info)).rejects.toThrow("Silent words");
  });
});

function blocksOf({ front, sections, nextSteps, plan, back }: Handout) {
  const inSections = sections.flatMap(({ blocks }) => blocks);
  return [...front, ...inSections, ...nextSteps, ...(plan ?? []), ...back].flatMap(single);
}

/** A block with the blocks that stand in it. */
function single(block: Block): Exclude<Block, { kind: "pair" }>[] {
  if (block.kind === "pair") return [...single(block.own.block), ...single(block.other.block)];
  return block.kind === "callout" ? [block, ...block.blocks] : [block];
}

/** What renderers add to the words: bullets, numbers, commas, brackets. */
function signs(handout: Handout): string[] {
  const fromSpans = (value: unknown): string[] => {
    if (typeof value !== "object" || value === null) return [];
    if ("kind" in value && value.kind === "citation" && "works" in value) {
      const works = value.works as { number: number }[];
      const evidence = (value as unknown as { evidence: string | null }).evidence;
      return [works.map(({ number }) => number).join(","), evidence ? "()" : ""];
    }
    return Object.values(value).flatMap(fromSpans);
  };
  const fromBlocks = blocksOf(handout).flatMap((block) => {
    switch (block.kind) {
      case "list":
        return block.items.flatMap((_, index) => [
          block.style === "bullet" ? "•" : block.style === "steps" ? `${index + 1}.` : "",
          // Printed before each item, and once in the strings.
          index > 0 ? packed(block.itemPrefix ?? "") : "",
        ]);
      case "summary":
        return block.items.map(() => "•");
      case "references":
        return block.entries.map(({ number }) => `${number}.`);
      case "glossary":
        return block.entries.map(() => ":");
      case "details":
        return block.items.map(() => ":");
      default:
        return [];
    }
  });
  const visit = (handout.letterhead?.visit ?? []).map(() => ":");
  return [
    ...visit,
    ...fromBlocks,
    ...fromSpans([handout.front, handout.sections, handout.nextSteps, handout.plan, handout.back]),
  ];
}
