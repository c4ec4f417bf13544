import type { CatalogSection, CatalogTopic } from "@/lib/handout/catalog";

/** A section as the clinician reads it. */
export type SectionWords = CatalogSection & {
  /** Language of title and description: the site's own where the content has it, else the source language. */
  wordsLanguage: string;
};

export function sectionWords(topic: CatalogTopic, id: string, uiLocale: string): SectionWords {
  const source = topic.sections.find((section) => section.id === id);
  if (!source) throw new Error(`The catalog has no section "${id}".`);
  const own = topic.languages
    .find(({ code }) => code === uiLocale)
    ?.sections.find((section) => section.id === id);
  if (!own) return { ...source, wordsLanguage: topic.sourceLanguage };
  return { ...source, title: own.title, description: own.description, wordsLanguage: uiLocale };
}
