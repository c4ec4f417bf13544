import { JSDOM } from "jsdom";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { HandoutView } from "@/components/handout/handout-view";
import type { Handout } from "@/lib/handout/handout";
import { everyBlockHandout } from "@/tests/fixtures/handouts";
import { printedStrings } from "@/tests/support/printed-strings";

type Place = { headingOffset?: number; idPrefix?: string };

function draw(handout: Handout, place: Place = {}): Document {
  return new JSDOM(renderToStaticMarkup(<HandoutView handout={handout} {...place} />)).window.document;
}

function levels(document: Document): number[] {
  return [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ tagName }) => Number(tagName[1]));
}

describe("HandoutView", () => {
  it("says which language the sheet is in, which way it runs and how large it is", () => {
    const article = draw({
      ...everyBlockHandout,
      language: "ar",
      direction: "rtl",
      textSize: "large",
    }).querySelector("article");
    expect(article?.lang).toBe("ar");
    expect(article?.dir).toBe("rtl");
    expect(article?.dataset.textSize).toBe("large");
  });

  it("prints every word of the handout, in order", () => {
    const text = draw(everyBlockHandout).body.textContent;
    let from = 0;
    for (const string of printedStrings(everyBlockHandout)) {
      const at = text.indexOf(string, from);
      expect(at, string).toBeGreaterThanOrEqual(0);
      from = at;
    }
  });

  it("prints the disclaimer and the identity at its foot", () => {
    const foot = draw(everyBlockHandout).querySelector("footer")?.textContent;
    expect(foot).toContain(everyBlockHandout.frame.disclaimer);
    expect(foot).toContain(everyBlockHandout.frame.identity);
  });

  it("names each section by the heading that it begins with", () => {
    const document = draw(everyBlockHandout);
    const names = [...document.querySelectorAll(".handout-section")].map((section) => {
      const heading = section.querySelector(`[id="${section.getAttribute("aria-labelledby") ?? ""}"]`);
      expect(heading).toBe(section.firstElementChild);
      return heading?.textContent;
    });
    expect(names).toEqual(["What is the first question?", "What is the second question?"]);
  });

  it("has one first heading and skips no level", () => {
    const found = levels(draw(everyBlockHandout));
    expect(found.filter((level) => level === 1)).toHaveLength(1);
    expect(found[0]).toBe(1);
    for (const [index, level] of found.entries()) {
      expect(level - (found[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    }
  });

  it("moves all its headings down in a page that has headings of its own", () => {
    expect(levels(draw(everyBlockHandout, { headingOffset: 2 }))).toEqual(
      levels(draw(everyBlockHandout)).map((level) => level + 2),
    );
  });

  it("puts the prefix before every anchor, and every reference inside the sheet still finds its anchor", () => {
    const document = draw(everyBlockHandout, { idPrefix: "sheet-" });
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !id.startsWith("sheet-"))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    const pointers = [
      ...[...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute("href")?.slice(1)),
      ...[...document.querySelectorAll("[aria-labelledby]")].map((node) =>
        node.getAttribute("aria-labelledby"),
      ),
    ];
    expect(pointers.length).toBeGreaterThan(0);
    for (const pointer of pointers) expect(ids).toContain(pointer);
  });

  it("has no style attribute and no script, which the content security policy would refuse", () => {
    const document = draw(everyBlockHandout);
    expect(document.querySelectorAll("[style], script, style")).toHaveLength(0);
  });
});
