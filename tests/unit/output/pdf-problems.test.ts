import { describe, expect, it } from "vitest";
import { PdfBusyError, PdfTooSlowError } from "@/lib/output/pdf-pool";
import { pdfProblems } from "@/lib/output/pdf-problems";
import { CoverageError } from "@/lib/pdf/coverage";

const uncovered = (...characters: string[]) =>
  new CoverageError(characters.map((character) => ({ character, text: `around ${character}` })));

describe("pdfProblems", () => {
  it("names each field with the characters that somebody typed there", () => {
    const input = {
      topic: "7-oh",
      clinic: { clinicName: "North 😀 Clinic", localPlaces: [{ name: "Here" }, { name: "ש" }] },
      personal: { note: "Call 😀 or ש at ≥ 40" },
    };
    expect(pdfProblems(uncovered("😀", "ש", "≥"), input)).toEqual([
      { problem: "cannot-print", field: "clinic.clinicName", value: "“😀” (U+1F600)" },
      { problem: "cannot-print", field: "clinic.localPlaces.1.name", value: "“ש” (U+05E9)" },
      {
        problem: "cannot-print",
        field: "personal.note",
        value: "“😀” (U+1F600), “ש” (U+05E9), “≥” (U+2265)",
      },
    ]);
  });

  it("finds a character that was typed in parts", () => {
    expect(pdfProblems(uncovered("ǿ"), { personal: { note: "\u00f8\u0301" } })).toHaveLength(1);
  });

  it("blames nobody for a character of our own content", () => {
    expect(pdfProblems(uncovered("≥"), { topic: "7-oh", personal: { note: "40" } })).toEqual([]);
  });

  it("says what to do when the server is slow or busy", () => {
    expect(pdfProblems(new PdfTooSlowError(), {})).toMatchObject([{ problem: "pdf-too-slow", limit: 30 }]);
    expect(pdfProblems(new PdfBusyError(), {})).toMatchObject([{ problem: "server-busy" }]);
  });

  it("leaves other faults to the server's log", () => {
    expect(pdfProblems(new Error("Jane"), { personal: { note: "Jane" } })).toEqual([]);
    expect(pdfProblems(undefined, {})).toEqual([]);
  });
});
