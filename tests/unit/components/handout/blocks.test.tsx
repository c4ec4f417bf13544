import { JSDOM } from "jsdom";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Blocks } from "@/components/handout/blocks";
import type { Block, Level, ListStyle, Span } from "@/lib/handout/handout";
import { everyBlockHandout, outOfOrderHandout } from "@/tests/fixtures/handouts";

const { front, sections, back } = everyBlockHandout;
const fixtureBlocks = [...front, ...sections.flatMap(({ blocks }) => blocks), ...back];

function draw(...blocks: readonly Block[]): HTMLElement {
  const markup = renderToStaticMarkup(
    <Blocks blocks={blocks} headingOffset={0} idPrefix="" direction="ltr" />,
  );
  return new JSDOM(markup).window.document.body;
}

function drawKind(kind: Block["kind"]): HTMLElement {
  return draw(...fixtureBlocks.filter((block) => block.kind === kind));
}

function texts(nodes: Iterable<Element>): (string | null)[] {
  return [...nodes].map(({ textContent }) => textContent);
}

function list(style: ListStyle, itemPrefix: string | null = null): Block {
  const item: Span[] = [{ kind: "text", text: "stop." }];
  return { kind: "list", style, title: "A list", itemPrefix, items: [item, item] };
}

describe("a list in HTML", () => {
  it("is numbered only when it is one of steps", () => {
    expect(draw(list("steps")).querySelectorAll("ol > li")).toHaveLength(2);
    for (const style of ["bullet", "do", "dont", "check"] as const) {
      expect(draw(list(style)).querySelectorAll("ul > li")).toHaveLength(2);
    }
  });

  it("draws a different mark for do, do not and check, hidden from those who hear the sheet", () => {
    const marks = (["do", "dont", "check"] as const).map((style) => {
      const drawn = draw(list(style)).querySelectorAll("li > svg");
      expect(drawn).toHaveLength(2);
      for (const mark of drawn) expect(mark.getAttribute("aria-hidden")).toBe("true");
      return drawn[0]?.innerHTML;
    });
    expect(new Set(marks).size).toBe(3);
  });

  it("says the prefix in bold before every item", () => {
    const items = [...draw(list("dont", "Do not ")).querySelectorAll("li")];
    expect(texts(items)).toEqual(["Do not stop.", "Do not stop."]);
    for (const item of items) expect(item.querySelector("strong")?.textContent).toBe("Do not ");
  });
});

describe("a callout in HTML", () => {
  it.each<Level>(["routine", "urgent", "emergency"])(
    "says the level %s in words beside its sign",
    (level) => {
      const box = draw({ kind: "callout", level, title: "In words", blocks: [] }).firstElementChild;
      expect(box?.classList).toContain(`handout-callout-${level}`);
      expect(box?.textContent).toBe("In words");
      expect(box?.querySelector("svg")?.getAttribute("aria-hidden")).toBe("true");
    },
  );

  it("draws the paragraphs and lists in it", () => {
    const blocks = [
      { kind: "paragraph", role: "body", spans: [{ kind: "text", text: "First this." }] } as const,
      list("steps") as Extract<Block, { kind: "list" }>,
    ];
    const box = draw({ kind: "callout", level: "urgent", title: "Soon", blocks });
    expect(box.querySelector("p.handout-body")?.textContent).toBe("First this.");
    expect(box.querySelectorAll("ol > li")).toHaveLength(2);
  });
});

describe("a figure in HTML", () => {
  it("is a picture with a name and a caption", () => {
    const figure = drawKind("figure");
    const picture = figure.querySelector("svg");
    expect(picture?.getAttribute("role")).toBe("img");
    expect(picture?.getAttribute("aria-label")).toBe("A square and a line.");
    expect(figure.querySelector("figcaption")?.textContent).toBe("A square beside a line.");
  });

  it("draws each shape with its own attributes", () => {
    const path = drawKind("figure").querySelector("svg > path");
    expect(path?.getAttribute("d")).toBe("M22 18 L38 2");
    expect(path?.getAttribute("stroke-width")).toBe("1");
    expect(path?.getAttribute("stroke-linecap")).toBe("round");
  });

  it("is no taller than 45 mm and keeps its shape", () => {
    const drawing = { width: 508, height: 254, shapes: [] };
    const picture = draw({ kind: "figure", id: "f", drawing, alternative: "A", caption: [] }).querySelector(
      "svg",
    );
    expect([picture?.getAttribute("width"), picture?.getAttribute("height")]).toEqual(["254pt", "127pt"]);
  });
});

describe("a table in HTML", () => {
  it("has a caption and names its columns and rows", () => {
    const table = drawKind("table");
    expect(table.querySelector("caption")?.textContent).toBe("What helps with what");
    expect(texts(table.querySelectorAll('thead th[scope="col"]'))).toEqual(["What", "Helps with"]);
    expect(texts(table.querySelectorAll('tbody th[scope="row"]'))).toEqual(["Rest", "Talk"]);
    expect(texts(table.querySelectorAll("tbody td"))).toEqual(["Sleep", "Urges2"]);
  });
});

describe("the emergency box in HTML", () => {
  it("is a section named by its title, with numbers that can be called", () => {
    const box = drawKind("emergency").querySelector("section");
    expect(box?.querySelector(`#${box.getAttribute("aria-labelledby") ?? ""}`)?.textContent).toBe(
      "Emergency",
    );
    const numbers = [...(box?.querySelectorAll<HTMLAnchorElement>("dt a") ?? [])];
    expect(numbers.map(({ href, textContent }) => [href, textContent])).toEqual([
      ["tel:911", "911"],
      ["tel:+18002221222", "1-800-222-1222"],
    ]);
  });

  it("says with the number who answers", () => {
    const numbers = [...drawKind("emergency").querySelectorAll("dt")];
    expect(numbers.map(({ textContent }) => textContent)).toEqual([
      "911",
      "1-800-222-1222 Ayuda con Venenos",
    ]);
  });

  it("marks the words for the telephone as being in their own language", () => {
    const words = [...drawKind("emergency").querySelectorAll<HTMLElement>("[lang]")];
    expect(words.map(({ lang, dir, textContent }) => [lang, dir, textContent])).toEqual([
      ["es", "ltr", "Ayuda con Venenos"],
      ["es", "ltr", "Sobredosis. Necesito un intérprete."],
    ]);
  });
});

describe("a notice in HTML", () => {
  it("gives each paragraph its language and direction", () => {
    const paragraphs = [
      { language: "ar", direction: "rtl", text: "ورقة" },
      { language: "en", direction: "ltr", text: "A sheet" },
    ] as const;
    const drawn = [...draw({ kind: "notice", paragraphs }).querySelectorAll<HTMLElement>("p")];
    expect(
      drawn.map(({ lang, dir, textContent }) => ({ language: lang, direction: dir, text: textContent })),
    ).toEqual(paragraphs);
  });
});

describe("the reference list in HTML", () => {
  it("prints the numbers that the handout gives, not its own count", () => {
    const entries = [...draw(...outOfOrderHandout.back).querySelectorAll<HTMLLIElement>("ol > li")];
    expect(entries.map(({ id, value }) => [id, value])).toEqual([
      ["source-7", 7],
      ["source-3", 3],
      ["source-5", 5],
    ]);
  });

  it("links an address, and makes no link where there is none", () => {
    const links = [...drawKind("references").querySelectorAll<HTMLAnchorElement>("li a")];
    expect(links.map(({ href, textContent }) => [href, textContent])).toEqual([
      ["https://doi.org/10.1000/1", "doi:10.1000/1"],
      ["https://example.org/a", "https://example.org/a"],
    ]);
  });
});

describe("a calendar in HTML", () => {
  it("keeps a day under its weekday, with its lines and its boxes", () => {
    const calendar = drawKind("calendar");
    expect(texts(calendar.querySelectorAll('th[scope="col"]'))).toHaveLength(7);
    const monday = calendar.querySelectorAll("td")[1];
    expect(monday?.textContent).toBe("21 tablet");
    expect(monday?.querySelectorAll('svg[aria-hidden="true"]')).toHaveLength(2);
  });

  it("draws days and weekdays that share their words", () => {
    const week = Array.from({ length: 7 }, () => ({ day: "1", lines: ["1 tablet", "1 tablet"], boxes: 0 }));
    const weekdays = ["S", "M", "T", "W", "T", "F", "S"];
    const calendar = draw({ kind: "calendar", title: "A week", weekdays, weeks: [week] });
    expect(texts(calendar.querySelectorAll("th"))).toEqual(weekdays);
    expect(calendar.querySelectorAll("td span")).toHaveLength(14);
  });
});

describe("the rest of the blocks in HTML", () => {
  it("are a summary and a glossary, each a section with its name", () => {
    for (const [kind, name] of [
      ["summary", "The short version"],
      ["glossary", "Words"],
    ] as const) {
      const section = drawKind(kind).querySelector("section");
      expect(section?.querySelector(`#${section.getAttribute("aria-labelledby") ?? ""}`)?.textContent).toBe(
        name,
      );
    }
    expect(texts(drawKind("summary").querySelectorAll("li"))).toEqual(["First message.", "Second message."]);
    expect(texts(drawKind("glossary").querySelectorAll("dt, dd"))).toEqual([
      "taper",
      "to take less, step by step",
    ]);
  });

  it("are the sheet's address in words, to follow", () => {
    const link = drawKind("code").querySelector("a");
    expect([link?.href, link?.textContent]).toEqual(["https://example.org/h/en", "https://example.org/h/en"]);
  });
});
