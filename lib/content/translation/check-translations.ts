import type { Known } from "@/lib/content/check-span";
import type { ContentFault } from "@/lib/content/content-error";
import { ContentFolder, lineOfKey } from "@/lib/content/content-folder";
import type { Library, Topic, TopicInLanguage } from "@/lib/content/library";
import { type Rules, type Side, compareParts } from "@/lib/content/translation/compare-parts";
import { sectionParts } from "@/lib/content/translation/section-parts";
import { glossaryParts, topicParts } from "@/lib/content/translation/topic-parts";
import { translationTermsSchema } from "@/lib/content/translation/translation-terms-schema";
import type { Wording } from "@/lib/content/wording/wording-schema";

/**
 * What every translation must have as its English source has it: blocks, citations, facts, numbers, "not", terms; and what
 * it may not say. For `npm run check:content`, with file and line.
 */
export async function checkTranslations(
  root: string,
  library: Library,
  wording: Wording,
): Promise<ContentFault[]> {
  const folder = new ContentFolder(root);
  for (const topic of Object.values(library.topics)) {
    const source = topic.languages[topic.sourceLanguage];
    const english = wording.languages[topic.sourceLanguage];
    if (!source || !english) continue;
    for (const translation of Object.values(topic.languages)) {
      if (translation === source) continue;
      const terms = `topics/${topic.id}/translation-terms/${translation.language}.json`;
      await checkLanguage(
        folder,
        { topic, library, source, translation },
        {
          terms: (await folder.optionalJson(terms, translationTermsSchema)) ?? {},
          wording: wording.languages[translation.language] ?? null,
          englishNegation: english.negation,
          names: wording.numbers,
        },
      );
    }
  }
  return folder.faults;
}

type Pair = { topic: Topic; library: Library; source: TopicInLanguage; translation: TopicInLanguage };

async function checkLanguage(
  folder: ContentFolder,
  { topic, library, source, translation }: Pair,
  rules: Omit<Rules, "englishFile">,
): Promise<void> {
  const { facts, references } = library;
  const home = `topics/${topic.id}`;
  const names = ["topic", ...Object.keys(translation.sections)].map((id) => `${id}.md`);
  for (const name of ["glossary.json", ...names]) {
    const file = `${home}/${translation.language}/${name}`;
    compareParts(
      await readSide(source, name),
      await readSide(translation, name),
      { ...rules, englishFile: `${source.language}/${name}` },
      (line, message) => folder.fault(file, line, message),
    );
  }

  async function readSide({ language, glossary }: TopicInLanguage, name: string): Promise<Side> {
    const known: Known = { facts, references, claims: topic.claims, figures: topic.figures, glossary };
    const text = (await folder.text(`${home}/${language}/${name}`)) ?? "";
    // The loader has named the faults of the form.
    const reader = { known, fault: () => undefined };
    if (name === "glossary.json") {
      return { words: known, groups: glossaryParts(glossary, (id) => lineOfKey(text, id) ?? 1) };
    }
    const parts = name === "topic.md" ? topicParts(text, reader) : sectionParts(text, reader);
    return { words: known, groups: parts };
  }
}
