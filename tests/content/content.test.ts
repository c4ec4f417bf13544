import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load-library";
import type { Library, Section, Topic } from "@/lib/content/library";
import type { ContentSpan } from "@/lib/content/content-tree";
import { allSpans, flatSpans } from "@/lib/content/plain-text";
import { claimAudit } from "@/lib/content/wording/claim-audit";
import { composeHandout } from "@/lib/handout/compose-handout";
import { REQUEST_DEFAULTS } from "@/lib/handout/request";
import { handoutLabels } from "@/lib/i18n/handout-labels";
import { skeleton } from "@/tests/support/skeleton";

let library: Library;
let topic: Topic;
beforeAll(async () => {
  library = await loadLibrary();
  topic = library.topics["7-oh"]!;
});

describe("the content", () => {
  it("has the English and Spanish sections that a visit needs", () => {
    expect(Object.keys(topic.languages.en!.sections)).toEqual(
      expect.arrayContaining([
        "about",
        "risks",
        "warning-signs",
        "overdose",
        "tapering",
        "mat",
        "therapy",
        "support",
      ]),
    );
    expect(Object.keys(topic.languages.es!.sections)).toEqual(
      expect.arrayContaining(["about", "risks", "tapering", "mat", "therapy"]),
    );
  });

  it("has a preset for each of the six visits, none with the law, which is out of date first", () => {
    expect(topic.presets.map(({ id }) => id)).toEqual([
      "first-talk",
      "taper",
      "medicine",
      "family",
      "pregnancy",
      "after-overdose",
    ]);
    expect(topic.presets.filter(({ sections }) => sections.includes("law"))).toEqual([]);
  });

  it("has each section in two languages, beside and below, before and after its dated sentences drop out", () => {
    const translations = Object.values(topic.languages).filter(
      ({ language }) => language !== topic.sourceLanguage,
    );
    expect(translations.length).toBeGreaterThan(0);
    const refused = translations.flatMap(({ language, sections }) =>
      [...Object.keys(sections).map((id) => [id]), Object.keys(sections)].flatMap((picked) =>
        (["beside", "below"] as const).flatMap((bilingual) =>
          ["2026-11-24", "2099-01-01"].flatMap((day) => {
            const request = { ...REQUEST_DEFAULTS, topic: "7-oh", sections: picked, language, bilingual };
            const composed = composeHandout(request, library, handoutLabels, day);
            return composed.ok ? [] : [`${language} ${day}: ${JSON.stringify(composed.problems)}`];
          }),
        ),
      ),
    );
    expect(refused).toEqual([]);
  });

  it("has 70 checked works under their own ids", () => {
    expect(Object.keys(library.references)).toHaveLength(70);
  });

  it("is audited sentence by sentence in docs/claim-audit.md", async () => {
    const audit = await claimAudit("content", library, topic);
    expect(await readFile("docs/claim-audit.md", "utf8"), "run: npm run audit:content").toBe(audit);
  });

  it("keeps what is for the clinician only out of the sections", () => {
    const cited = sectionsOf("en")
      .flatMap(spansOf)
      .flatMap((span) => (span.kind === "claim" ? span.claims : []));
    expect(cited.filter((id) => topic.claims[id]!.clinicianOnly)).toEqual([]);
  });

  it("names a work or a judgement for every claim that is printed as more than a judgement", () => {
    for (const section of sectionsOf("en")) {
      for (const span of spansOf(section)) {
        if (span.kind !== "claim" || span.references.length > 0) continue;
        const claims = span.claims.map((id) => topic.claims[id]!);
        // A claim without a work may stand only where the evidence file itself gives none.
        expect(
          claims.every(
            ({ references, strengths }) =>
              references.length === 0 || strengths.some(({ strength }) => strength === "expert"),
          ),
          `${section.id}: ${span.claims.join()}`,
        ).toBe(true);
      }
    }
  });
});

describe("each translation", () => {
  it("is made from the English text as it is now", () => {
    for (const { language, signing, sections } of translations()) {
      const stale = Object.values(sections).filter(
        (section) =>
          section.signing.translatedFrom !== topic.languages.en!.sections[section.id]!.signing.digest,
      );
      const repair = stale.map(
        ({ id }) =>
          `${language}/${id}.md: compare it with the English, then set translatedFrom: "${topic.languages.en!.sections[id]!.signing.digest}"`,
      );
      expect(repair).toEqual([]);
      expect(signing.translatedFrom, `${language}/topic.md`).toBe(topic.languages.en!.signing.digest);
    }
  });

  it("keeps blocks, claims, facts and terms where the English has them", () => {
    for (const { language, sections } of translations()) {
      for (const section of Object.values(sections)) {
        const english = topic.languages.en!.sections[section.id]!;
        expect(skeleton(section), `${language}/${section.id}`).toEqual(skeleton(english));
      }
    }
  });

  it("explains the same terms", () => {
    for (const { language, glossary } of translations()) {
      expect(Object.keys(glossary).sort(), language).toEqual(
        Object.keys(topic.languages.en!.glossary).sort(),
      );
    }
  });

  it("has no English sentence on its sheets but the words to say on the phone and the notice in English", () => {
    const english = new Set(sectionsOf("en").flatMap(sentences));
    for (const { language, sections } of translations()) {
      const composed = composeHandout(
        { ...REQUEST_DEFAULTS, topic: topic.id, sections: Object.keys(sections), language },
        library,
        handoutLabels,
        "2026-11-24",
      );
      if (!composed.ok) throw new Error(JSON.stringify(composed.problems));
      const { front, sections: printed, frame } = composed.handout;
      const strings = collect([front.filter(({ kind }) => kind !== "notice"), printed, frame]);
      expect(strings.flatMap(split).filter((sentence) => english.has(sentence))).toEqual([]);
      // Common English words that no other language of ours has; "overdose" stands in the words to say.
      const words = strings.filter((text) => /\b(the|you|your|with|and|what|when)\b/i.test(text));
      expect(words).toEqual([]);
    }
  });
});

function translations() {
  return Object.values(topic.languages).filter(({ language }) => language !== topic.sourceLanguage);
}

function sectionsOf(language: string): Section[] {
  return Object.values(topic.languages[language]!.sections);
}

function spansOf(section: Section): ContentSpan[] {
  return [...flatSpans(section.mainMessage), ...allSpans(section.blocks)];
}

function sentences(section: Section): string[] {
  return [
    section.title,
    ...spansOf(section).flatMap((span) => (span.kind === "text" ? [span.text] : [])),
  ].flatMap(split);
}

function split(text: string): string[] {
  return text
    .split(/(?<=[.?!])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 12);
}

function collect(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  if ("kind" in value && value.kind === "foreign") return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    ["id", "href", "target", "kind", "role", "style", "level", "fact", "direction"].includes(key)
      ? []
      : collect(inner),
  );
}
