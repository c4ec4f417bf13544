import { describe, expect, it } from "vitest";
import { parseNote } from "@/lib/handout/parse-note";
import { blockText } from "@/lib/text/block-text";

function read(text: string): string {
  return parseNote(text).map(blockText).join("\n\n");
}

describe("parseNote", () => {
  it("reads paragraphs and lists", () => {
    expect(read("One.\n\nTwo.\n- a\n- b\n\n1. c\n2) d\nThree.")).toBe(
      "One.\n\nTwo.\n\n- a\n- b\n\n1. c\n2. d\n\nThree.",
    );
  });

  it("leaves signs inside words alone", () => {
    expect(read("a - b\n-c\n7-OH\n911. Call.")).toBe("a - b\n\n-c\n\n7-OH\n\n911. Call.");
  });
});
