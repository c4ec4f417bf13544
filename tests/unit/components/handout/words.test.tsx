import { JSDOM } from "jsdom";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Words } from "@/components/handout/words";

function draw(text: string, direction: "ltr" | "rtl") {
  const { body } = new JSDOM(renderToStaticMarkup(<Words text={text} direction={direction} />)).window
    .document;
  const isolates = [...body.querySelectorAll('bdi[dir="ltr"]')].map(({ textContent }) => textContent);
  return { text: body.textContent, isolates };
}

describe("Words", () => {
  it("isolate in a right-to-left text what is read from left to right", () => {
    const text = "يحتاج 7-OH إلى 5-10 mg يوم 2026-03-15، و4-6 أكواب";
    expect(draw(text, "rtl")).toEqual({ text, isolates: ["7-OH", "5-10 mg", "2026-03-15", "4-6"] });
  });

  it("isolate it also where nothing else stands beside it", () => {
    expect(draw("7-OH", "rtl").isolates).toEqual(["7-OH"]);
  });

  it("leave a left-to-right text alone", () => {
    const text = "7-OH and 5-10 mg";
    expect(draw(text, "ltr")).toEqual({ text, isolates: [] });
  });
});
