import { describe, expect, it } from "vitest";
import { parseInline } from "@/lib/content/parse-inline";

const known = { facts: {}, references: {}, claims: {}, glossary: {}, figures: {} };

/** Words of the text, with "^" where a citation stands. */
function read(source: string): string {
  return parseInline(source, known, () => undefined)
    .map((span) => (span.kind === "text" ? span.text : "^"))
    .join("");
}

describe("parseInline", () => {
  it("makes a line break a space", () => {
    expect(read("One line.\nAnother line. {uncited}\nA third.")).toBe("One line. Another line.^ A third.");
    expect(read("첫째 줄.\n둘째 줄.")).toBe("첫째 줄. 둘째 줄.");
  });

  it("puts no space into Chinese and Japanese where a line breaks", () => {
    expect(read("第一句。\n第二句。 {uncited}\n第三句。")).toBe("第一句。第二句。^第三句。");
    expect(read("第一句。\n7-OH 是什么？ {uncited}\n7-OH は")).toBe("第一句。7-OH 是什么？^7-OH は");
    expect(read("行が\nここで「切れ\nる」。")).toBe("行がここで「切れる」。");
  });

  it("keeps spaces that must not break", () => {
    expect(read("Quoi\u202f?  «\u00a060\u00a0%\u00a0»")).toBe("Quoi\u202f? «\u00a060\u00a0%\u00a0»");
  });
});
