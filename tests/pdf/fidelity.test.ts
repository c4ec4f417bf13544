import { chromium } from "@playwright/test";
import { beforeAll, describe, expect, it } from "vitest";
import {
  isRightToLeft,
  type LayoutNode,
  type Line,
  paragraphs,
  type Run,
} from "@/lib/pdf/engine/layout-tree";
import { layOutHandout } from "@/lib/pdf/lay-out-handout";
import { logicalOrder, logicalText } from "@/lib/pdf/repairs/logical-order";
import { browserPath } from "@/tests/support/browser-path";
import { sampleHandout, sampleLanguages } from "@/tests/support/sample-handout";

type SetParagraph = {
  direction: string;
  lines: {
    /** In the order in which it is read, with its isolates. */
    words: string;
    /** Characters as our glyphs stand on paper, from left to right. */
    ours: string;
  }[];
};

const MIRRORED: Record<string, string> = { "(": ")", ")": "(", "[": "]", "]": "[", "«": "»", "»": "«" };

const languages = await sampleLanguages();

describe("the visual order of every line of the type sample is that of Chromium", () => {
  const sheets = new Map<string, SetParagraph[]>();
  const theirs = new Map<string, string[][]>();

  beforeAll(async () => {
    for (const language of languages) {
      const isRightToLeft = language === "ar" || language === "fa";
      const change = isRightToLeft ? { bilingual: "beside" as const } : {};
      sheets.set(
        language,
        setParagraphs((await layOutHandout(await sampleHandout(language, change))).layout),
      );
    }
    const executablePath = browserPath();
    const browser = await chromium.launch({
      ...(executablePath && { executablePath }),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
      ],
    });
    try {
      const page = await browser.newPage();
      await page.setContent("<!doctype html><style>div { white-space: pre; width: max-content }</style>");
      for (const [language, set] of sheets) theirs.set(language, await page.evaluate(visualOrders, set));
    } finally {
      await browser.close();
    }
  }, 120_000);

  it.each(languages)("in %s", (language) => {
    const set = sheets.get(language) ?? [];
    expect(set.flatMap(({ lines }) => lines).length).toBeGreaterThan(100);
    for (const [index, { lines }] of set.entries()) {
      for (const [number, { words, ours }] of lines.entries()) {
        expect(comparable(ours), words).toBe(comparable(theirs.get(language)?.[index]?.[number] ?? ""));
      }
    }
  });
});

/**
 * Runs in the browser: sets each paragraph unbroken, and reads the characters of each of our lines from left to right. Which of two
 * characters stands on the left depends only on what is between them, so a line of ours need not be one there.
 */
function visualOrders(
  set: readonly { direction: string; lines: readonly { words: string }[] }[],
): string[][] {
  return set.map(({ direction, lines }) => {
    const box = document.createElement("div");
    box.dir = direction;
    box.textContent = lines.map(({ words }) => words).join("");
    document.body.append(box);
    const text = box.firstChild;
    const range = document.createRange();
    let at = 0;
    const orders = lines.map(({ words }) => {
      const placed = Array.from(words, (character) => {
        if (text) {
          range.setStart(text, at);
          range.setEnd(text, at + character.length);
        }
        at += character.length;
        const { left, right } = range.getBoundingClientRect();
        return { character, x: (left + right) / 2 };
      });
      return placed
        .sort((one, other) => one.x - other.x)
        .map(({ character }) => character)
        .join("");
    });
    box.remove();
    return orders;
  });
}

/** A paragraph on two pages as two. */
function setParagraphs(layout: LayoutNode): SetParagraph[] {
  return [...paragraphs(layout)].map(({ lines = [], style }) => ({
    direction: String(style?.direction),
    lines: lines.map((line) => ({
      words: logicalOrder(line.runs)
        .map((run) => readable(run, line))
        .join(""),
      ours: line.runs.map(drawn).join(""),
    })),
  }));
}

/** The engine keeps a bracket of right-to-left words as it is drawn, turned around. */
function readable(run: Run, line: Line): string {
  const text = logicalText(run, line.string);
  return isRightToLeft(run) ? text.replace(/[()[\]«»]/g, (bracket) => MIRRORED[bracket] ?? bracket) : text;
}

/** From left to right; of two letters in one glyph of a right-to-left run the second stands on the left. */
function drawn(run: Run): string {
  const characters = run.glyphs.flatMap(({ codePoints }) => {
    const own = codePoints.map((codePoint) => String.fromCodePoint(codePoint));
    return isRightToLeft(run) ? own.reverse() : own;
  });
  const text = characters.join("");
  return isRightToLeft(run) ? text.replace(/[()[\]«»]/g, (bracket) => MIRRORED[bracket] ?? bracket) : text;
}

/** Letters, digits and signs; spaces, marks above letters and controls have no place of their own. */
function comparable(text: string): string {
  return text.normalize("NFKC").replace(/[\s\p{M}\p{Cf}]/gu, "");
}
