import { describe, expect, it } from "vitest";
import { handoutLabels } from "@/lib/i18n/handout-labels";

const LANGUAGES = [
  ..."en es fr pt it de pl ru vi tl ht".split(" "),
  ..."zh-Hans zh-Hant ko ja ar fa".split(" "),
];
const LATIN_SCRIPT = ["en", "es", "fr", "pt", "it", "de", "pl", "vi", "tl", "ht"];
const translations = LANGUAGES.filter((language) => language !== "en");

/** Every label by its path; a phrase with a number in it only as what it says for most numbers. */
function flat(value: unknown, path = ""): Record<string, string> {
  if (typeof value === "string") return { [path]: value };
  return Object.fromEntries(
    Object.entries(Object(value))
      .filter(([key]) => !["clinician", "one", "two", "few", "many", "fraction"].includes(key))
      .flatMap(([key, inner]) => Object.entries(flat(inner, path ? `${path}.${key}` : key))),
  );
}

function labelsOf(language: string) {
  const labels = handoutLabels[language];
  if (!labels) throw new Error(`There are no labels in ${language}.`);
  return labels;
}

/** All words of a language, every plural form among them. */
function wordsOf(language: string): string[] {
  const labels = { ...labelsOf(language), clinician: undefined };
  const collect = (value: unknown): string[] =>
    typeof value === "string" ? [value] : Object.values(Object(value)).flatMap(collect);
  return collect(labels);
}

function placeholders(label: string): string[] {
  return [...label.matchAll(/\{(\w+)\}/g)].map(([, name]) => String(name)).sort();
}

describe("the words around the content", () => {
  it("exist in the seventeen languages", () => {
    expect(Object.keys(handoutLabels).sort()).toEqual([...LANGUAGES].sort());
  });

  it.each(translations)("in %s have the English keys and placeholders", (language) => {
    const english = flat(labelsOf("en"));
    const { jalali, ...date } = labelsOf(language).date;
    expect(jalali !== undefined).toBe(language === "fa");
    const own = flat({ ...labelsOf(language), date });
    expect(Object.keys(own)).toEqual(Object.keys(english));
    for (const [path, label] of Object.entries(own)) {
      expect(placeholders(label), path).toEqual(placeholders(english[path] ?? ""));
    }
  });

  it.each(LANGUAGES)("in %s name each language, each month and each weekday once", (language) => {
    const { languageNames, date } = labelsOf(language);
    expect(Object.keys(languageNames).sort()).toEqual([...LANGUAGES].sort());
    const lists = [
      Object.values(languageNames),
      date.monthNames,
      date.monthNamesAlone,
      date.weekdayNames.long,
      date.weekdayNames.short,
    ];
    for (const names of lists) expect(new Set(names).size).toBe(names.length);
  });

  it.each(LANGUAGES)("in %s put the amount into every form of a unit", (language) => {
    const forms = Object.values(labelsOf(language).units).flatMap((unit) =>
      Object.values(unit).filter((form) => form !== undefined),
    );
    for (const form of forms) expect(placeholders(form)).toEqual(["amount"]);
  });

  it.each(["ru", "pl", "ar"])("in %s tell few units from many", (language) => {
    const { few, other } = labelsOf(language).units.capsule;
    expect(few).toBeDefined();
    expect(few === other, language).toBe(language !== "ar");
    expect(labelsOf(language).units.tablet.many).not.toBe(other);
  });

  it.each(LANGUAGES.filter((language) => !LATIN_SCRIPT.includes(language)))(
    "in %s leave no Latin letters but names and units",
    (language) => {
      const allowed = ["ja", "ko"].includes(language)
        ? /\{\w+\}|Takehome|\u00a0(?:mL|mg|g)$/g
        : /\{\w+\}|Takehome/g;
      const left = wordsOf(language).filter((label) => /\p{Script=Latin}/u.test(label.replace(allowed, "")));
      expect(left).toEqual([]);
    },
  );

  it.each(translations)("in %s are not left in English", (language) => {
    const english = new Set(
      wordsOf("en").filter((label) => /\p{L}{4}/u.test(label.replace(/\{\w+\}|Takehome/g, ""))),
    );
    // The same word in both languages.
    const shared = [
      "Sources",
      "Source {number}",
      "Tagalog",
      // Italian for "capsules", and a loan word in Tagalog.
      "{amount}\u00a0capsule",
      "{amount}\u00a0gummy",
      "Haitian Creole",
      "September",
      "November",
      "August",
      "April",
    ];
    expect(wordsOf(language).filter((label) => english.has(label) && !shared.includes(label))).toEqual([]);
  });

  it.each(LANGUAGES)("in %s use the marks of the language", (language) => {
    for (const label of wordsOf(language)) {
      expect(label, "straight quotation marks").not.toMatch(/["']/);
      expect(label, "composed letters").toBe(label.normalize("NFC"));
      if (language === "fr")
        expect(label, "no space that can break").not.toMatch(/ [:;?!»]|« |[^\s\u00a0\u202f][;?!»]/);
      if (/^(zh|ja)/.test(language)) expect(label, "full-width marks").not.toMatch(/[,;:?!()]|\.$/);
      if (/^(ar|fa)/.test(language)) expect(label, "Arabic marks").not.toMatch(/[,;?]/);
    }
  });

  it("write the first day of a month and its name as each language does", () => {
    expect(labelsOf("fr").date.firstDay).toBe("1er");
    expect(labelsOf("ru").date.monthNames[2]).toBe("марта");
    expect(labelsOf("ru").date.monthNamesAlone[2]).toBe("март");
    expect(labelsOf("pl").date.monthNames[2]).toBe("marca");
    expect(labelsOf("fa").date.monthNames[0]).toBe("ژانویهٔ");
  });
});
