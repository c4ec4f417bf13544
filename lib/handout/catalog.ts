import type { Library, Section, Topic } from "@/lib/content/library";
import { directionOf } from "@/lib/handout/direction";
import type { Direction } from "@/lib/handout/handout";
import { languageOwnName } from "@/lib/handout/language-own-name";
import { readingMinutes } from "@/lib/handout/reading-minutes";
import { type ReviewStatus, reviewStatus } from "@/lib/handout/review-status";

/** What can be asked for, as plain data: the answer of /api/catalog and what the builder offers. */
export type Catalog = { topics: CatalogTopic[] };

export type CatalogTopic = {
  id: string;
  title: string;
  shortTitle: string;
  /** BCP 47 tag of the language that the others are translated from. */
  sourceLanguage: string;
  /** What a newcomer sees. */
  defaultSections: readonly string[];
  /** Named selections; the first is the usual one. */
  presets: readonly CatalogPreset[];
  /** In usual order, in the source language. */
  sections: CatalogSection[];
  languages: CatalogLanguage[];
};

export type CatalogPreset = {
  id: string;
  /** By language of the clinician's site; English is there always. */
  title: { en: string } & Readonly<Record<string, string>>;
  sections: readonly string[];
};

export type CatalogSection = {
  id: string;
  title: string;
  description: string;
  mainMessage: string;
  minutes: number;
  /** Flesch-Kincaid grade, names counted as one short word; null where no formula is accepted. */
  grade: number | null;
  gradeWithNames: number | null;
  /** Number of works cited. */
  sources: number;
};

export type CatalogLanguage = {
  /** BCP 47 tag. */
  code: string;
  /** The language's name in the language itself. */
  name: string;
  direction: Direction;
  sections: {
    id: string;
    title: string;
    description: string;
    mainMessage: string;
    review: Record<"clinical" | "language", ReviewStatus>;
  }[];
};

/** @param today YYYY-MM-DD, the day on which reviews are judged */
export function composeCatalog(library: Library, today: string): Catalog {
  return { topics: Object.values(library.topics).map((topic) => catalogTopic(topic, today)) };
}

function catalogTopic(topic: Topic, today: string): CatalogTopic {
  const source = topic.languages[topic.sourceLanguage];
  const inOrder = (sections: Readonly<Record<string, Section>> | undefined) =>
    topic.sectionOrder.flatMap((id) => sections?.[id] ?? []);
  return {
    id: topic.id,
    title: source?.title ?? topic.id,
    shortTitle: source?.shortTitle ?? topic.id,
    sourceLanguage: topic.sourceLanguage,
    defaultSections: topic.presets[0]?.sections ?? topic.sectionOrder,
    presets: topic.presets,
    sections: inOrder(source?.sections).map((section) => ({
      id: section.id,
      title: section.title,
      description: section.description,
      mainMessage: section.mainMessageText,
      minutes: readingMinutes(section.words),
      grade: section.grade?.grade ?? null,
      gradeWithNames: section.grade?.gradeWithNames ?? null,
      sources: section.references.length,
    })),
    languages: Object.values(topic.languages).map(({ language, sections }) => ({
      code: language,
      name: languageOwnName(language),
      direction: directionOf(language),
      sections: inOrder(sections).map((section) => ({
        id: section.id,
        title: section.title,
        description: section.description,
        mainMessage: section.mainMessageText,
        review: {
          clinical: reviewStatus(section.signing, source?.sections[section.id]?.signing, "clinical", today),
          language: reviewStatus(section.signing, source?.sections[section.id]?.signing, "language", today),
        },
      })),
    })),
  };
}
