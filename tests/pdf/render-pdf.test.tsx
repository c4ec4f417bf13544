import { describe, expect, it } from "vitest";
import { getLibrary } from "@/lib/content/load-library";
import type { Block, Handout } from "@/lib/handout/handout";
import { CoverageError } from "@/lib/pdf/coverage";
import { renderPdf } from "@/lib/pdf/render-pdf";
import { everyBlockHandout } from "@/tests/fixtures/handouts";
import { poppler } from "@/tests/support/poppler";
import { printedStrings } from "@/tests/support/printed-strings";
import { packed, packedText, readPdf } from "@/tests/support/read-pdf";
import { realHandout } from "@/tests/support/real-handout";

const sheets: [string, () => Promise<Handout>][] = [
  ["a sheet with every block", () => Promise.resolve(everyBlockHandout)],
  [
    "the same in large print on A4",
    () => Promise.resolve({ ...everyBlockHandout, paper: "a4", textSize: "large" }),
  ],
  ["an English sheet", () => realHandout()],
  ["a Spanish sheet", () => realHandout({ language: "es" })],
  ["a Spanish sheet beside English", () => realHandout({ language: "es", bilingual: "beside" })],
  [
    "a Spanish sheet in large print above English",
    () => realHandout({ language: "es", textSize: "large", bilingual: "below" }),
  ],
  ["a Spanish sheet in large print", () => realHandout({ language: "es", textSize: "large" })],
];

function withBlocks(blocks: readonly Block[], from = everyBlockHandout): Handout {
  return { ...from, sections: [{ id: "first", blocks }], back: [] };
}

describe("what a newcomer sees", () => {
  it("fits three pages of Letter", async () => {
    const [preset] = (await getLibrary()).topics["7-oh"]!.presets;
    const handout = await realHandout({ sections: [...preset!.sections], paper: "letter" });
    expect((await readPdf((await renderPdf(handout)).bytes)).pages.length).toBeLessThanOrEqual(3);
  });
});

describe.each(sheets)("renderPdf of %s", (_, make) => {
  it("prints every word, in order", async () => {
    const handout = await make();
    const text = packedText(await readPdf((await renderPdf(handout)).bytes));
    let from = 0;
    for (const string of printedStrings(handout)) {
      // The foot of a page may stand between two words of a paragraph; so each string is looked for by its words.
      for (const word of string.split(/\s+/).filter(Boolean)) {
        const at = text.indexOf(packed(word), from);
        expect(at, `"${word}" of "${string}"`).toBeGreaterThanOrEqual(0);
        from = at;
      }
    }
  });

  it("counts its pages, and numbers each of them", async () => {
    const handout = await make();
    const { bytes, pages } = await renderPdf(handout);
    const read = await readPdf(bytes);
    expect(read.pages).toHaveLength(pages);
    for (const [index, page] of read.pages.entries()) {
      const number = handout.frame.pageOf
        .replace("{page}", String(index + 1))
        .replace("{pages}", String(pages));
      expect(packed(page.text)).toContain(packed(number));
      expect(packed(page.text)).toContain(packed(handout.frame.disclaimer));
      expect(packed(page.text)).toContain(packed(handout.frame.identity));
    }
  });

  it("holds the emergency box on page one, with its numbers and who answers them", async () => {
    const handout = await make();
    const [first] = (await readPdf((await renderPdf(handout)).bytes)).pages;
    for (const block of handout.front) {
      if (block.kind !== "emergency") continue;
      for (const { number, service } of block.lines)
        expect(packed(first?.text ?? "")).toContain(packed(`${number.text}${service?.text ?? ""}`));
      if (block.phrase) expect(packed(first?.text ?? "")).toContain(packed(block.phrase.words.text));
    }
  });

  it("gives the same bytes again, whatever was drawn between", async () => {
    const handout = await make();
    const once = (await renderPdf(handout)).bytes;
    await renderPdf(await realHandout({ language: "es", sections: ["about"] }));
    const again = (await renderPdf(handout)).bytes;
    expect(Buffer.compare(once, again)).toBe(0);
  });

  it("embeds Noto Sans and nothing else", async () => {
    const fonts = poppler("pdffonts", (await renderPdf(await make())).bytes)
      .trim()
      .split("\n")
      .slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/NotoSans-(Regular|Bold)\s.*\byes yes yes\b/);
  });

  it("stays inside its page", async () => {
    for (const page of (await readPdf((await renderPdf(await make())).bytes)).pages) {
      for (const { text, x, width } of page.items) expect(x + width, text).toBeLessThan(page.width - 30);
    }
  });

  it("prints no hyphen that the text does not have", async () => {
    const handout = await make();
    const { bytes, pages } = await renderPdf(handout);
    const { shortTitle, disclaimer, identity, pageOf } = handout.frame;
    const foot = Array.from({ length: pages }, () => [shortTitle, disclaimer, identity, pageOf]).flat();
    const hyphens = (text: string) => text.match(/-/g)?.length ?? 0;
    expect(hyphens(packedText(await readPdf(bytes)))).toBe(
      hyphens([...printedStrings(handout), ...foot].join("")),
    );
  });
});

describe("renderPdf", () => {
  it("sets title, author and language", async () => {
    const handout = await realHandout({ language: "es" });
    const read = await readPdf((await renderPdf(handout)).bytes);
    expect(read).toMatchObject({ title: handout.title, author: "Takehome", language: "es" });
  });

  it("links citations to their sources, sources to their pages, and numbers to the telephone", async () => {
    const { bytes } = await renderPdf(everyBlockHandout);
    const links = (await readPdf(bytes)).pages.flatMap((page) => page.links);
    expect(links.map(({ destination }) => destination)).toEqual(
      expect.arrayContaining(["source-1", "source-2", "source-3"]),
    );
    expect(links.map(({ url }) => url)).toEqual(
      expect.arrayContaining([
        "tel:911",
        "tel:+18002221222",
        "https://doi.org/10.1000/1",
        "https://example.org/a",
      ]),
    );
    const destinations = poppler("pdfinfo", bytes, "-dests");
    for (const source of ["source-1", "source-2", "source-3"]) expect(destinations).toContain(`"${source}"`);
  });

  it("raises citation numbers above their line", async () => {
    const { items } = (await readPdf((await renderPdf(everyBlockHandout)).bytes)).pages[0]!;
    const raised = items.find(({ text }) => text === "2,3" || text === "2")!;
    const line = items.find(({ text }) => text.startsWith("The main message"))!;
    expect(raised.size).toBeLessThan(line.size);
    expect(raised.y).toBeGreaterThan(line.y + 2);
  });

  it.each(["≥", "😀", "東"])("refuses %s, which no font has, and names it", async (character) => {
    const text = `Some ${character} text`;
    const handout = withBlocks([{ kind: "paragraph", role: "body", spans: [{ kind: "text", text }] }]);
    const error = await renderPdf(handout).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CoverageError);
    expect((error as Error).message).toContain(
      `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`,
    );
    expect((error as Error).message).toContain("Some");
  });

  it("never ends a page with a heading", async () => {
    for (let lines = 0; lines <= 30; lines += 1) {
      const filler = (text: string): Block => ({
        kind: "paragraph",
        role: "body",
        spans: [{ kind: "text", text }],
      });
      const before = Array.from({ length: lines }, () => filler("A line of text."));
      const blocks: Block[] = [
        {
          kind: "heading",
          level: 2,
          id: "head",
          spans: [{ kind: "text", text: "Heading that must not stand alone" }],
        },
        { kind: "paragraph", role: "lead", spans: [{ kind: "text", text: "What follows it." }] },
        // Enough of them that the last page is not almost empty, which would be set tighter.
        ...Array.from({ length: 14 }, () => filler("More.")),
      ];
      // Inside a section, and first in one: the engine treats the first of a container otherwise.
      for (const sections of [
        [{ id: "one", blocks: [...before, ...blocks] }],
        [
          { id: "one", blocks: before },
          { id: "two", blocks },
        ],
      ]) {
        const read = await readPdf(
          (await renderPdf({ ...everyBlockHandout, front: [], back: [], sections })).bytes,
        );
        const page = read.pages.find(({ text }) => text.includes("Heading that must"));
        expect(page?.text, `${lines} lines before`).toContain("What follows it.");
      }
    }
  });

  it("breaks a long address inside the page and keeps its target whole", async () => {
    const href = `https://example.org/${"a-long-part-of-an-address/".repeat(8)}end`;
    const back: Block[] = [
      {
        kind: "references",
        id: "sources",
        title: "Sources",
        entries: [{ number: 1, id: "source-1", parts: [{ text: href, href }] }],
      },
    ];
    const read = await readPdf(
      (await renderPdf({ ...everyBlockHandout, front: [], sections: [], back })).bytes,
    );
    const page = read.pages.find(({ text }) => text.includes("Sources"));
    expect(page!.links.map(({ url }) => url)).toContain(href);
    expect(packed(page!.text)).toContain(packed(href));
    for (const { x, width } of page!.items) expect(x + width).toBeLessThan(page!.width - 40);
  });
});
