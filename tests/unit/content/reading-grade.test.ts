import { describe, expect, it } from "vitest";
import { readingGrade, sentencesOf } from "@/lib/content/reading-grade";

describe("readingGrade", () => {
  it("follows the published formula", () => {
    // 6 words, 1 sentence, 6 syllables: 0.39 * 6 + 11.8 * 1 - 15.59 = -1.45.
    expect(readingGrade(["The cat sat on the mat."]).grade).toBe(-1.4);
    // 10 words, 2 sentences, 12 syllables: 0.39 * 5 + 11.8 * 1.2 - 15.59 = 0.52.
    expect(readingGrade(["Tell your doctor. Keep a paper with all your pills."]).grade).toBe(0.5);
  });

  it("counts names as one short word, and in full beside it", () => {
    const { grade, gradeWithNames } = readingGrade(["Buprenorphine and 7-hydroxymitragynine are drugs."]);
    expect(gradeWithNames).toBeGreaterThan(grade);
  });

  it("counts each title and list item as a sentence", () => {
    expect(readingGrade(["One two three", "four five six"]).grade).toBe(
      readingGrade(["One two three. Four five six."]).grade,
    );
  });

  it("does not end a sentence inside a number or an address", () => {
    expect(sentencesOf("Call 1.800 now. See FindTreatment.gov today.")).toEqual([
      "Call 1.800 now.",
      "See FindTreatment.gov today.",
    ]);
  });
});
