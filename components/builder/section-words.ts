import type { CatalogSection, CatalogTopic } from "@/lib/handout/catalog";
import type { ReviewStatus } from "@/lib/handout/review-status";

/** A section as the clinician reads it. */
export type SectionWords = CatalogSection & {
  /** Language of the words: the site's own where the content has it, else the source language. */
  wordsLanguage: string;
  /** How far the section is signed in the patient's language, which a source text needs no second time; null where it does not exist. */
  review: { clinical: ReviewStatus; language: ReviewStatus | null } | null;
};

export function sectionWords(
  topic: CatalogTopic,
  id: string,
  { language, uiLocale }: { language: string; uiLocale: string },
): SectionWords {
  const source = topic.sections.find((section) => section.id === id);
  if (!source) throw new Error(`The catalog has no section "${id}".`);
  const inLanguage = (code: string) =>
    topic.languages.find((one) => one.code === code)?.sections.find((section) => section.id === id);
  const isSource = language === topic.sourceLanguage;
  const review = inLanguage(language)?.review;
  const own = inLanguage(uiLocale);
  return {
    ...source,
    // A grade is measured by a formula for the source language.
    grade: isSource ? source.grade : null,
    ...(own && { title: own.title, description: own.description, mainMessage: own.mainMessage }),
    wordsLanguage: own ? uiLocale : topic.sourceLanguage,
    review: review ? { clinical: review.clinical, language: isSource ? null : review.language } : null,
  };
}
