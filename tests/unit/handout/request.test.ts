import { describe, expect, it } from "vitest";
import { parseHandoutRequest, queryToInput, REQUEST_DEFAULTS, requestToQuery } from "@/lib/handout/request";

const good = { topic: "7-oh", sections: ["risks", "mat"] };

function problems(input: unknown) {
  const parsed = parseHandoutRequest(input);
  return parsed.ok ? [] : parsed.problems;
}

describe("parseHandoutRequest", () => {
  it("fills in what is left out", () => {
    expect(parseHandoutRequest(good)).toEqual({
      ok: true,
      request: { ...REQUEST_DEFAULTS, ...good },
    });
  });

  it.each([
    ["no section", { topic: "7-oh", sections: [] }, { problem: "no-section", field: "sections" }],
    ["sections left out", { topic: "7-oh" }, { problem: "no-section", field: "sections" }],
    ["a section twice", { ...good, sections: ["a", "b", "a"] }, { problem: "section-twice", value: "a" }],
    ["too many", { ...good, sections: Array(10_000).fill("a") }, { problem: "too-many-sections", limit: 50 }],
    [
      "sections that are no list",
      { ...good, sections: "risks" },
      { problem: "wrong-type", expected: "list" },
    ],
    ["null for sections", { ...good, sections: null }, { problem: "wrong-type", field: "sections" }],
    [
      "null among the sections",
      { ...good, sections: ["a", null] },
      { problem: "wrong-type", field: "sections" },
    ],
    ["no topic", { sections: ["a"] }, { problem: "missing-option", field: "topic" }],
    [
      "a number for the topic",
      { ...good, topic: 7 },
      { problem: "wrong-type", field: "topic", expected: "text" },
    ],
    ["null for the language", { ...good, language: null }, { problem: "wrong-type", field: "language" }],
    [
      "an unknown paper",
      { ...good, paper: "a3" },
      { problem: "unknown-value", value: "a3", allowed: "letter, a4" },
    ],
    ["an option twice", { ...good, paper: ["a4", "a4"] }, { problem: "option-twice", field: "paper" }],
    ["an option of later work", { ...good, colour: "red" }, { problem: "unknown-option", field: "colour" }],
    ["a list", [], { problem: "not-an-object", field: "body" }],
    ["null", null, { problem: "not-an-object", field: "body" }],
  ])("names %s", (_, input, problem) => {
    expect(problems(input)).toMatchObject([problem]);
  });

  it("shows a value back short and without characters that turn the text around it", () => {
    expect(problems({ ...good, paper: `\u202ea4${"x".repeat(99)}` })).toMatchObject([
      { value: `\u{fffd}a4${"x".repeat(37)}…` },
    ]);
  });
});

describe("queryToInput", () => {
  it("takes sections comma-joined or repeated", () => {
    const joined = queryToInput(new URLSearchParams("topic=7-oh&sections=risks,mat"));
    const repeated = queryToInput(new URLSearchParams("topic=7-oh&sections=risks&sections=mat"));
    expect(joined).toEqual(good);
    expect(repeated).toEqual(good);
  });

  it("keeps another option that is given twice, so that it can be named", () => {
    expect(problems(queryToInput(new URLSearchParams("topic=a&topic=b&sections=c")))).toMatchObject([
      { problem: "option-twice", field: "topic" },
    ]);
  });
});

describe("requestToQuery", () => {
  it("brings the request back, whatever is chosen", () => {
    const request = {
      ...good,
      language: "es",
      paper: "a4",
      textSize: "large",
      ink: "low",
      bilingual: "below",
      evidence: "words",
      audience: "clinician",
    } as const;
    expect(parseHandoutRequest(queryToInput(new URLSearchParams(requestToQuery(request))))).toEqual({
      ok: true,
      request,
    });
  });

  it("leaves defaults out and keeps the commas readable", () => {
    const request = { ...REQUEST_DEFAULTS, ...good };
    expect(requestToQuery(request)).toBe("topic=7-oh&sections=risks,mat");
  });
});
