import type { CatalogTopic } from "@/lib/handout/catalog";

/** Whether a sheet in this language holds a text that no qualified translator has signed as it is now. */
export function isUncheckedTranslation(
  topic: CatalogTopic,
  language: string,
  sections: readonly string[],
): boolean {
  if (language === topic.sourceLanguage) return false;
  const words = topic.languages.find(({ code }) => code === language);
  if (!words) return false;
  const picked = words.sections.filter(({ id }) => sections.includes(id));
  return [words, ...picked].some(({ review }) => review.language !== "reviewed");
}
