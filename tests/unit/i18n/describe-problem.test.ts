import { describe, expect, it } from "vitest";
import type { Problem } from "@/lib/handout/problem";
import { describeProblem } from "@/lib/i18n/describe-problem";
import { routing } from "@/lib/i18n/routing";
import en from "@/messages/en.json";

const field = "sections";
const problems: Problem[] = [
  { problem: "translation-not-reviewed", field, value: "es" },
  { problem: "unknown-topic", field, value: "x", allowed: "7-oh" },
  { problem: "unknown-section", field, value: "x", allowed: "risks" },
  { problem: "unknown-language", field, value: "x", allowed: "en" },
  { problem: "no-section", field },
  { problem: "section-twice", field, value: "x" },
  { problem: "too-many-sections", field, limit: 50 },
  { problem: "section-not-in-language", field, value: "x", language: "es" },
  { problem: "bilingual-in-one-language", field, language: "en" },
  { problem: "section-differs", field, value: "x", language: "es", other: "en" },
  { problem: "beside-in-large-print", field },
  { problem: "unknown-option", field, allowed: "topic" },
  { problem: "option-twice", field },
  { problem: "unknown-value", field, value: "x", allowed: "a4" },
  { problem: "missing-option", field },
  { problem: "wrong-type", field, expected: "list" },
  { problem: "not-json", field },
  { problem: "body-too-large", field, limit: 64 },
  { problem: "not-an-object", field },
  { problem: "logo-not-image", field },
  { problem: "logo-too-large", field, limit: 64 },
  { problem: "logo-too-many-pixels", field, width: 50, height: 64, limit: 50 },
  { problem: "logo-too-deep", field },
  { problem: "logo-broken", field },
  { problem: "cannot-print", field, value: "x" },
  { problem: "not-in-a-link", field },
  { problem: "too-long", field, limit: 50 },
  { problem: "too-many", field, limit: 50 },
  { problem: "hidden-character", field, value: "x" },
  { problem: "number-out-of-range", field, low: 50, high: 64 },
  { problem: "not-a-date", field },
  { problem: "no-phone-number", field },
  { problem: "phone-for-plan", field },
  { problem: "plan-too-long", field, limit: 64 },
  { problem: "plan-not-in-language", field, language: "ar" },
  { problem: "unit-text-not-used", field },
  { problem: "amount-point-first", field },
  { problem: "amount-zero-last", field },
  { problem: "amount-thousands", field },
  { problem: "amount-comma", field },
  { problem: "amount-slash", field },
  { problem: "amount-not-a-number", field },
  { problem: "pdf-too-slow", field, limit: 64 },
  { problem: "server-busy", field },
];

describe("describeProblem", () => {
  it("has every problem in this test", () => {
    expect(problems.map(({ problem }) => problem).sort()).toEqual(Object.keys(en.Problem).sort());
  });

  it.each(
    routing.locales.flatMap((uiLocale) =>
      problems.map((problem) => [uiLocale, problem.problem, problem] as const),
    ),
  )("names field and remedy in %s for %s", (uiLocale, _, problem) => {
    const words = describeProblem(problem, uiLocale);
    expect(words).toMatch(/^sections: .+\./);
    expect(words).not.toMatch(/[{}]/);
    for (const value of Object.values(problem).filter((value) => ["x", "7-oh", 50, 64].includes(value))) {
      expect(words).toContain(String(value));
    }
  });
});
