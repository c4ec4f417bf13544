import { JSDOM } from "jsdom";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Words } from "@/components/handout/words";

function draw(text: string, direction: "ltr" | "rtl") {
  const { body } = new JSDOM(renderToStaticMarkup(<Words text={text} direction={direction} />)).window
    .document;
  const textsOf = (selector: string) =>
    [...body.querySelectorAll(selector)].map(({ textContent }) => textContent);
  return { text: body.textContent, isolates: textsOf('bdi[dir="ltr"]'), whole: textsOf(".handout-whole") };
}

describe("Words", () => {
  it("isolate in a right-to-left text what is read from left to right", () => {
    const text = "يحتاج 7-OH إلى 5-10 mg يوم 2026-03-15، و4-6 أكواب";
    expect(draw(text, "rtl")).toMatchObject({ text, isolates: ["7-OH", "5-10 mg", "2026-03-15", "4-6"] });
  });

  it("isolate it also where nothing else stands beside it", () => {
    expect(draw("7-OH", "rtl").isolates).toEqual(["7-OH"]);
  });

  it("isolate nothing in a left-to-right text", () => {
    const text = "7-OH and 5-10 mg";
    expect(draw(text, "ltr")).toMatchObject({ text, isolates: [] });
  });

  it.each(["ltr", "rtl"] as const)(
    "keep on one line what has a number in it, but no long word: %s",
    (direction) => {
      const text = "7-OH, 5-10 mg, 7-hydroxymitragynine";
      expect(draw(text, direction)).toMatchObject({ text, whole: ["7-OH", "5-10 mg"] });
    },
  );

  it("let a line end at the hyphen of plain words", () => {
    expect(draw("a long-term plan", "ltr").whole).toEqual([]);
  });
});
