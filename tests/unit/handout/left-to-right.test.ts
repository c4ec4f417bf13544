import { describe, expect, it } from "vitest";
import { leftToRightPieces } from "@/lib/handout/left-to-right";

function pieces(text: string): string[] {
  return leftToRightPieces(text).map(({ start, end }) => text.slice(start, end));
}

describe("leftToRightPieces", () => {
  it.each([
    ["رف 7-OH.", ["7-OH"]],
    ["اتصل بالرقم 1-800-555-0199 الآن", ["1-800-555-0199"]],
    ["اتصل بالرقم (800) 555-0199 الآن", ["(800) 555-0199"]],
    ["في 4-6 أكواب و20–25 دقيقة", ["4-6", "20–25"]],
    ["من 5-10 mg إلى 20-25\u00a0g", ["5-10 mg", "20-25\u00a0g"]],
    ["و1.5 L من الماء، ارتفاعه 18 cm.", ["1.5 L", "18 cm"]],
    ["يوم 2026-03-15 أو 15/03/2026", ["2026-03-15", "15/03/2026"]],
    ["حدود ۳۰-۴۵ دقیقه", ["۳۰-۴۵"]],
    ["انظر library.example.org/tea.", ["library.example.org/tea"]],
  ])("finds in %s what is read from left to right", (text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  it("leaves a bracket to the words that it opens or closes with", () => {
    expect(pieces("(الغرف 201-209) مغلق")).toEqual(["201-209"]);
    expect(pieces("(4-6) أكواب")).toEqual(["4-6"]);
  });
});
