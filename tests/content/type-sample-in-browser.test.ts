import { readFile } from "node:fs/promises";
import { type Browser, chromium } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderHandoutHtml } from "@/components/handout/render-handout-html";
import { loadLibrary } from "@/lib/content/load-library";
import { composeHandout } from "@/lib/handout/compose-handout";
import { REQUEST_DEFAULTS } from "@/lib/handout/request";
import { handoutLabels } from "@/lib/i18n/handout-labels";
import { browserPath } from "@/tests/support/browser-path";

let browser: Browser;
beforeAll(async () => {
  const executablePath = browserPath();
  if (executablePath === null) throw new Error("No browser: npm run test:e2e installs one.");
  browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
});
afterAll(() => browser.close());

async function open(language: string) {
  const composed = composeHandout(
    { ...REQUEST_DEFAULTS, topic: "type-sample", sections: ["marks", "numbers", "lists", "short"], language },
    await loadLibrary("tests/fixtures/content"),
    handoutLabels,
    "2026-11-24",
  );
  if (!composed.ok) throw new Error(JSON.stringify(composed.problems));
  const page = await browser.newPage({ viewport: { width: 500, height: 900 } });
  await page.setContent(
    await renderHandoutHtml(composed.handout, await readFile("public/handout.css", "utf8")),
  );
  return page;
}

/** Where the words stand as a reader sees them: each line's characters from left to right. */
function drawn(words: string): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest("style")) nodes.push(node);
  }
  const whole = nodes.map(({ data }) => data).join("");
  const characters = nodes.flatMap((node) => Array.from(node.data, (_, offset) => ({ node, offset })));
  for (let at = whole.indexOf(words); at !== -1; at = whole.indexOf(words, at + 1)) {
    const boxes = characters.slice(at, at + words.length).map(({ node, offset }) => {
      const range = document.createRange();
      range.setStart(node, offset);
      range.setEnd(node, offset + 1);
      return { character: node.data[offset], ...range.getBoundingClientRect().toJSON() };
    });
    boxes.sort((one, other) =>
      Math.abs(one.top - other.top) > 8 ? one.top - other.top : one.left - other.left,
    );
    found.push(boxes.map(({ character }) => character).join(""));
  }
  return found;
}

const RIGHT_TO_LEFT = {
  ar: ["7-OH", "4-6", "5-10\u00a0mg", "1.5\u00a0L", "18\u00a0cm", "2026-03-15", "15/03/2026", "201-209"],
  fa: ["7-OH", "۴-۶", "5-10\u00a0mg", "1.5\u00a0L", "18\u00a0cm", "2026-03-15", "۱۵/۰۳/۲۰۲۶", "201-209"],
};

describe("the type sample in a browser", () => {
  it.each(Object.entries(RIGHT_TO_LEFT))(
    "in %s turns no number, name or address around",
    async (language, pieces) => {
      const page = await open(language);
      for (const piece of [...pieces, "1-800-555-0199", "555-0123", "library.example.org/tea", "12-34"]) {
        const seen = await page.evaluate(drawn, piece);
        expect(seen.length, piece).toBeGreaterThan(0);
        expect(new Set(seen), piece).toEqual(new Set([piece]));
      }
      await page.close();
    },
  );

  it.each(Object.keys(handoutLabels))(
    "in %s has its language, its direction and nothing wider than the page",
    async (language) => {
      const page = await open(language);
      const shape = await page.evaluate(() => ({
        lang: document.documentElement.lang,
        direction: getComputedStyle(document.querySelector("article")!).direction,
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      }));
      expect(shape).toEqual({
        lang: language,
        direction: ["ar", "fa"].includes(language) ? "rtl" : "ltr",
        overflow: 0,
      });
      await page.close();
    },
  );
});
