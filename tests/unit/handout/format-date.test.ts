import { describe, expect, it } from "vitest";
import { formatDate } from "@/lib/handout/format-date";
import { handoutLabels } from "@/lib/i18n/handout-labels";

describe("formatDate", () => {
  it.each([
    ["en", "March 15, 2026", "March 2026"],
    ["es", "15 de marzo de 2026", "marzo de 2026"],
    ["fr", "15 mars 2026", "mars 2026"],
    ["pt", "15 de março de 2026", "março de 2026"],
    ["it", "15 marzo 2026", "marzo 2026"],
    ["de", "15. März 2026", "März 2026"],
    ["pl", "15 marca 2026", "marzec 2026"],
    ["ru", "15 марта 2026 года", "март 2026 года"],
    ["vi", "ngày 15 tháng 3 năm 2026", "tháng 3 năm 2026"],
    ["tl", "Marso 15, 2026", "Marso 2026"],
    ["ht", "15 mas 2026", "mas 2026"],
    ["zh-Hans", "2026年3月15日", "2026年3月"],
    ["zh-Hant", "2026年3月15日", "2026年3月"],
    ["ko", "2026년 3월 15일", "2026년 3월"],
    ["ja", "2026年3月15日", "2026年3月"],
    ["ar", "15 مارس 2026", "مارس 2026"],
    ["fa", "15 مارس 2026", "مارس 2026"],
  ])("writes a day and a month in %s", (language, day, month) => {
    const labels = handoutLabels[language]!;
    expect(formatDate([2026, 3, 15], labels)).toBe(day);
    expect(formatDate([2026, 3], labels)).toBe(month);
    expect(formatDate([2026], labels)).toBe("2026");
  });

  it("writes the first of a month as the language does", () => {
    expect(formatDate([2026, 3, 1], handoutLabels.fr!)).toBe("1er mars 2026");
    expect(formatDate([2026, 3, 1], handoutLabels.pt!)).toBe("1º de março de 2026");
  });
});
