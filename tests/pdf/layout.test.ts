import { describe, expect, it, vi } from "vitest";
import type { Block, Handout, Span } from "@/lib/handout/handout";
import { lineWidth, paragraphs } from "@/lib/pdf/engine/layout-tree";
import { layOutHandout } from "@/lib/pdf/lay-out-handout";
import { readLine } from "@/lib/pdf/repairs/logical-order";
import { renderPdf } from "@/lib/pdf/render-pdf";
import { everyBlockHandout } from "@/tests/fixtures/handouts";
import { textLayer } from "@/tests/support/poppler";
import { packed, type ReadPdf, readPdf } from "@/tests/support/read-pdf";

const text = (words: string): Span => ({ kind: "text", text: words });
const line = (words: string): Block => ({ kind: "paragraph", role: "body", spans: [text(words)] });

function handoutOf(blocks: readonly Block[]): Handout {
  return {
    ...everyBlockHandout,
    letterhead: null,
    plan: null,
    front: [],
    sections: [{ id: "one", blocks }],
    back: [],
  };
}

async function pagesOf(blocks: readonly Block[], change: Partial<Handout> = {}): Promise<ReadPdf["pages"]> {
  return (await readPdf((await renderPdf({ ...handoutOf(blocks), ...change })).bytes)).pages;
}

function lines(count: number): Block[] {
  return Array.from({ length: count }, (_, index) => line(`Line ${index + 1}`));
}

describe("pages", () => {
  it("are set tighter where else the last one would hold a line or two", async () => {
    const counts: number[] = [];
    for (let count = 25; count < 36; count += 1) {
      const pages = await pagesOf(lines(count));
      counts.push(pages.length);
      expect(packed(pages.map((page) => page.text).join(""))).toContain(`Line${count}`);
    }
    // At the usual spacing 27 lines fill a page; a 28th to 31st make the page tighter, not the sheet longer.
    expect(counts.indexOf(2)).toBeGreaterThan(4);
    const last = (await pagesOf(lines(25 + counts.indexOf(2)))).at(-1);
    expect(last?.items.filter((item) => item.text.startsWith("Line")).length).toBeGreaterThan(3);
  });

  it("are set tighter where else the last one before a plan would hold a line or two", async () => {
    const step = { kind: "paragraph", role: "body", spans: [text("A step of the plan.")] } as const;
    const plan = Array.from({ length: 20 }, () => step);
    expect(await pagesOf(lines(27), { plan })).toHaveLength(2);
    for (const count of [28, 31]) {
      const pages = await pagesOf(lines(count), { plan });
      expect(pages, `${count} lines`).toHaveLength(2);
      expect(pages[0]?.text).toContain(`Line ${count}`);
    }
  });

  it("are set tighter beside a table that only names its columns, as in the second language of two", async () => {
    const names: Block = { kind: "log", caption: "My daily note", columns: ["Day", "Sleep"], rows: 0 };
    const ends: number[] = [];
    for (let count = 22; count < 33; count += 1) {
      const pages = await pagesOf([names, ...lines(count)]);
      if (pages.length > 1) ends.push(pages[1]!.items.filter((item) => item.text.startsWith("Line")).length);
    }
    expect(ends[0]).toBeGreaterThan(2);
  });

  it("never end with the head of a table", async () => {
    for (let count = 18; count < 30; count += 1) {
      const pages = await pagesOf([
        ...lines(count),
        {
          kind: "table",
          caption: [text("Caption")],
          weights: [1, 1],
          columns: [[text("First column")], [text("Second column")]],
          rows: Array.from({ length: 9 }, (_, row) => [[text(`Row ${row + 1}`)], [text("Cell")]]),
        },
        ...lines(12),
      ]);
      for (const page of pages) {
        if (!page.text.includes("First column")) continue;
        expect(page.text, `${count} lines before`).toMatch(/Row \d/);
      }
      const captioned = pages.find((page) => page.text.includes("Caption"));
      expect(captioned?.text, `${count} lines before`).toContain("Row 1");
    }
  });

  it("never end with the title of a list", async () => {
    for (let count = 20; count < 30; count += 1) {
      const pages = await pagesOf([
        ...lines(count),
        {
          kind: "list",
          style: "do",
          title: "What you can do",
          itemPrefix: null,
          items: [[text("First item.")], [text("Second.")]],
        },
        ...lines(12),
      ]);
      const titled = pages.find((page) => page.text.includes("What you can do"));
      expect(titled?.text, `${count} lines before`).toContain("First item.");
    }
  });

  it("lose nothing of a box that is higher than a page", async () => {
    const warnings = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const words = Array.from({ length: 700 }, (_, index) => `word${index}`);
    const pages = await pagesOf(
      [
        {
          kind: "callout",
          level: "urgent",
          title: "Get help",
          blocks: [{ kind: "paragraph", role: "body", spans: [text(words.join(" "))] }],
        },
      ],
      { textSize: "large" },
    );
    expect(warnings).toHaveBeenCalledWith(expect.stringContaining("exceeds available height"));
    const printed = pages.map((page) => page.text).join(" ");
    expect(words.filter((word) => !printed.includes(word))).toEqual([]);
    for (const page of pages) for (const { y } of page.items) expect(y).toBeGreaterThan(15);
  });

  describe("break a word that fits no column, rather than print past its edge", () => {
    /** The word in the middle of three columns. */
    async function setWord(language: string, word: string) {
      const handout = handoutOf([
        {
          kind: "table",
          caption: [text("A")],
          weights: [1, 1, 1],
          columns: [[text("1")], [text("2")], [text("3")]],
          rows: [[[text("B")], [text(word)], [text("C")]]],
        },
      ]);
      const { layout } = await layOutHandout({ ...handout, language });
      const broken = [...paragraphs(layout)].filter((paragraph) => (paragraph.lines?.length ?? 0) > 1);
      const lines = broken.flatMap((paragraph) =>
        (paragraph.lines ?? []).map((line) => ({
          read: readLine(line),
          room: lineWidth(paragraph) - line.xAdvance,
        })),
      );
      return { lines, printed: textLayer((await renderPdf({ ...handout, language })).bytes) };
    }

    it.each([
      ["de", "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz."],
      ["ru", "превысокомногорассмотрительствующий."],
      ["tl", "pinakamakapagpapabagabagkamakapagpabagabag"],
      // The comma may not start a line, so that the last letters go with it.
      ["ja", "Donaudampfschifffahrtsgesellschaft、"],
      ["zh-Hans", "Donaudampfschifffahrtsgesellschaft、"],
      ["en", "x".repeat(90)],
    ])(
      "with a hyphen in %s that is no part of the words when they are copied: %s",
      async (language, word) => {
        const { lines, printed } = await setWord(language, word);
        expect(lines.length).toBeGreaterThan(1);
        for (const { room } of lines) expect(room).toBeGreaterThan(-0.01);
        for (const { read } of lines.slice(0, -1)) expect(read).toMatch(/\p{L}{2}\u00ad$/u);
        expect(printed).toContain(word);
      },
    );

    it("in German between its syllables", async () => {
      const { lines } = await setWord(
        "de",
        "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz.",
      );
      expect(lines.map(({ read }) => read)).toEqual([
        "Rindfleischetikettierungsüber\u00ad",
        "wachungsaufgabenübertra\u00ad",
        "gungsgesetz.",
      ]);
    });

    it("without a hyphen where that would be read as a part of it", async () => {
      const address = `https://example.org/${"a1".repeat(40)}`;
      const { lines, printed } = await setWord("en", address);
      for (const { read, room } of lines) {
        expect(room).toBeGreaterThan(-0.01);
        expect(read).not.toMatch(/[-\u00ad]$/);
      }
      expect(printed).toContain(address);
    });
  });

  it("hold each label of an Arabic form at the edge where its lines begin", async () => {
    const labels = ["من سيساعدني", "متى أوقف التقليل مدةً، وبمن أتصل، وماذا أقول له حين أتصل به في ذلك اليوم"];
    const change = { language: "ar", direction: "rtl" } as const;
    const [page] = await pagesOf([{ kind: "form", title: "خطتي", labels }], change);
    const right = (words: string) => {
      const items =
        page?.items.filter(({ text }) => text.trim() && packed(words).includes(packed(text))) ?? [];
      return Math.max(...items.map(({ x, width }) => x + width));
    };
    for (const label of labels) expect(right(label), label).toBeCloseTo(right("خطتي"), 0);
  });

  it("make room for a foot of several lines", async () => {
    const long = "A disclaimer that needs more than one line at the foot of the page. ".repeat(5).trim();
    const pages = await pagesOf(lines(60), {
      frame: { ...everyBlockHandout.frame, disclaimer: long },
      textSize: "large",
    });
    for (const page of pages) {
      const foot = page.items
        .filter((item) => item.size < 14 && item.text.trim() !== "")
        .map((item) => item.y);
      const body = page.items.filter((item) => item.text.startsWith("Line")).map((item) => item.y);
      expect(Math.min(...body)).toBeGreaterThan(Math.max(...foot) + 10);
    }
  });

  it("print black alone and fill no areas with low ink", async () => {
    const { bytes } = await renderPdf({ ...everyBlockHandout, letterhead: null, plan: null, ink: "low" });
    const { readStructure } = await import("@/tests/support/read-structure");
    const streams = [...readStructure(bytes).objects.values()]
      .flatMap((object) =>
        typeof object === "object" && object !== null && "data" in object ? [String(object.data)] : [],
      )
      .map((data) => Buffer.from(data, "base64").toString("latin1"))
      .filter((data) => data.includes(" scn"));
    const colours = new Set(streams.flatMap((stream) => stream.match(/[\d. ]+ (?:scn|SCN)/g) ?? []));
    for (const colour of colours) {
      const [red, green, blue] = colour.trim().split(/\s+/);
      expect([red, green, blue], colour).toEqual([red, red, red]);
    }
  });
});
