import { describe, expect, it } from "vitest";
import { readingGrade, sentencesOf, smogGrade } from "@/lib/content/reading-grade";

describe("readingGrade", () => {
  it("follows the published formula", () => {
    // 6 words, 1 sentence, 6 syllables: 0.39 * 6 + 11.8 * 1 - 15.59 = -1.45.
    expect(readingGrade(["The cat sat on the mat."]).grade).toBe(-1.4);
    // 10 words, 2 sentences, 12 syllables: 0.39 * 5 + 11.8 * 1.2 - 15.59 = 0.52.
    expect(readingGrade(["Tell your doctor. Keep a paper with all your pills."]).grade).toBe(0.5);
  });

  it("gives the grades of published examples", () => {
    // README of the npm package flesch-kincaid: 1 sentence, 13 words, 26 syllables, 13.08. The encyclopedia's article on
    // the formula counts 24 in it, "Australian" and "reptilian" with three each: 11.3. Ours errs towards the harder.
    const platypus = "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.";
    expect(readingGrade([platypus]).grade).toBe(13.1);
    // A test of the Python package pyreadability: the lowest grade there is.
    expect(readingGrade(["The. Cat. And. The. Dog. Ate."]).grade).toBe(-3.4);
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

describe("smogGrade", () => {
  it("gives the grade of a published example", () => {
    // 64 words of three or more syllables in 30 sentences: about 8 + 3 (the short form for mental arithmetic);
    // 1.0430 * 8 + 3.1291 = 11.4731 by McLaughlin's own constants.
    const sentences = Array.from({ length: 30 }, (_, index) => {
      const long = index < 4 ? 3 : 2;
      return `${"Banana ".repeat(long)}is good.`;
    });
    expect(smogGrade(sentences)).toBe(11.5);
  });

  it("scales a text of another length to 30 sentences", () => {
    // 4 long words in 10 sentences are 12 in 30: 1.0430 * 3.4641 + 3.1291 = 6.7422.
    const sentences = Array.from({ length: 10 }, (_, index) =>
      index < 4 ? "Banana is good." : "It is good.",
    );
    expect(smogGrade(sentences)).toBe(6.7);
  });

  it("has a lowest grade where no word is long", () => {
    expect(smogGrade(["It is a good day."])).toBe(3.1);
  });
});
