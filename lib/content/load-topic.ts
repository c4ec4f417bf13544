import { z } from "zod";
import type { Known } from "@/lib/content/check-span";
import { claimsSchema } from "@/lib/content/claims-schema";
import type { ContentFolder } from "@/lib/content/content-folder";
import type { Library, Topic, TopicInLanguage } from "@/lib/content/library";
import { loadDrawings } from "@/lib/content/load-drawings";
import { loadTopicInLanguage } from "@/lib/content/load-topic-in-language";
import { parseMarkdown } from "@/lib/content/parse-markdown";
import { presetsSchema, topicSchema } from "@/lib/content/topic-schema";

/** Folders of a topic that are no language. */
const OTHER_FOLDERS = ["figures", "reviews", "translation-terms"];

/** Reads one topic in all its languages. Null, with the faults named, when it cannot be used. */
export async function loadTopic(
  folder: ContentFolder,
  name: string,
  shared: Pick<Library, "facts" | "references">,
): Promise<Topic | null> {
  const home = `topics/${name}`;
  const topic = await folder.json(`${home}/topic.json`, topicSchema);
  const presets = await folder.json(`${home}/presets.json`, presetsSchema);
  const claims = await folder.json(`${home}/claims.json`, claimsSchema);
  if (!topic || !presets || !claims) return null;
  if (topic.id !== name) folder.fault(`${home}/topic.json`, null, `id: the folder is called ${name}.`);
  for (const [id, claim] of Object.entries(claims)) {
    for (const work of claim.references.filter((reference) => !shared.references[reference])) {
      folder.fault(`${home}/claims.json`, null, `${id}: the work "${work}" is not in content/references.`);
    }
  }
  const { sections, leadOrder = [] } = topic;
  for (const section of leadOrder.filter((id) => !sections.includes(id))) {
    folder.fault(`${home}/topic.json`, null, `leadOrder: "${section}" is not among the sections.`);
  }
  for (const preset of presets) {
    for (const section of preset.sections.filter((id) => !topic.sections.includes(id))) {
      folder.fault(
        `${home}/presets.json`,
        null,
        `${preset.id}: "${section}" is not a section of topic.json.`,
      );
    }
  }

  const figures = await loadDrawings(folder, `${home}/figures`);
  const languages: Record<string, TopicInLanguage> = {};
  const names = (await folder.names(home)).filter(
    (entry) => !entry.includes(".") && !OTHER_FOLDERS.includes(entry),
  );
  for (const language of names) {
    if (!isLanguageTag(language)) {
      folder.fault(
        `${home}/${language}`,
        null,
        "The folder's name is not a language tag such as es or zh-Hans.",
      );
      continue;
    }
    const translated = await loadTopicInLanguage(folder, {
      home,
      language,
      topic,
      claims,
      figures,
      ...shared,
    });
    if (translated) languages[language] = translated;
  }
  const source = languages[topic.sourceLanguage];
  for (const section of topic.sections.filter((id) => !source?.sections[id])) {
    folder.fault(
      `${home}/${topic.sourceLanguage}/${section}.md`,
      null,
      "The section of topic.json has no file.",
    );
  }
  const clinicianNotes = await loadClinicianNotes(folder, `${home}/clinician.md`, {
    ...shared,
    claims,
    figures,
    glossary: source?.glossary ?? {},
  });
  return {
    id: topic.id,
    version: topic.version,
    sourceLanguage: topic.sourceLanguage,
    sectionOrder: sections,
    leadOrder: [...new Set([...leadOrder, ...sections])],
    presets,
    claims,
    figures,
    clinicianNotes,
    languages,
  };
}

async function loadClinicianNotes(
  folder: ContentFolder,
  file: string,
  known: Known,
): Promise<Topic["clinicianNotes"]> {
  const text = (await folder.text(file)) ?? "";
  return parseMarkdown(text, { known, fault: (line, message) => folder.fault(file, line, message) }).blocks;
}

function isLanguageTag(name: string): boolean {
  return z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/)
    .safeParse(name).success;
}
