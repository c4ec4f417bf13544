import type { Known } from "@/lib/content/check-span";
import type { Claim } from "@/lib/content/claims-schema";
import type { ContentFolder } from "@/lib/content/content-folder";
import { digest } from "@/lib/content/digest";
import type { Drawing } from "@/lib/content/drawing";
import type { EmergencyPart, Library, Section, TaperPlanPart, TopicInLanguage } from "@/lib/content/library";
import { loadSection } from "@/lib/content/load-section";
import { parseFrontMatter } from "@/lib/content/parse-front-matter";
import { type Reader, parseLine, parseMarkdown } from "@/lib/content/parse-markdown";
import { signaturesSchema } from "@/lib/content/signature-schema";
import { glossarySchema, topicWordsSchema } from "@/lib/content/topic-schema";

export type TopicHome = Pick<Library, "facts" | "references"> & {
  /** Folder of the topic below the content folder. */
  home: string;
  language: string;
  topic: { sections: readonly string[]; sourceLanguage: string };
  claims: Readonly<Record<string, Claim>>;
  figures: Readonly<Record<string, Drawing>>;
};

/** Reads a topic in one language: its words on every sheet, its glossary and its sections. */
export async function loadTopicInLanguage(
  folder: ContentFolder,
  place: TopicHome,
): Promise<TopicInLanguage | null> {
  const { home, language, topic } = place;
  const isSource = language === topic.sourceLanguage;
  const glossary = (await folder.json(`${home}/${language}/glossary.json`, glossarySchema)) ?? {};
  const { facts, references, claims, figures } = place;
  const known: Known = { facts, references, claims, figures, glossary };
  const signatures = (await folder.optionalJson(`${home}/reviews/${language}.json`, signaturesSchema)) ?? [];
  const words = await loadTopicWords(folder, place, known);

  const sections: Record<string, Section> = {};
  const files = (await folder.names(`${home}/${language}`)).filter(
    (name) => name.endsWith(".md") && name !== "topic.md",
  );
  for (const name of files) {
    const id = name.replace(/\.md$/, "");
    const file = `${home}/${language}/${name}`;
    if (!topic.sections.includes(id))
      folder.fault(file, null, `"${id}" is not among the sections of topic.json.`);
    const section = await loadSection(folder, file, { id, language, isSource, known, signatures });
    if (section) sections[id] = section;
  }
  if (!words) return null;
  const { translatedFrom, ...onEverySheet } = words;
  return {
    language,
    ...onEverySheet,
    glossary,
    sections,
    signing: {
      digest: digest([{ ...onEverySheet, mainMessage: onEverySheet.mainMessage ?? undefined }, glossary]),
      translatedFrom,
      signatures: signatures.filter((signature) => signature.section === "topic"),
    },
  };
}

type TopicWords = {
  title: string;
  shortTitle: string;
  mainMessage: TopicInLanguage["mainMessage"];
  emergency: EmergencyPart;
  taperPlan: TaperPlanPart | null;
  translatedFrom: string | null;
};

async function loadTopicWords(
  folder: ContentFolder,
  place: TopicHome,
  known: Known,
): Promise<TopicWords | null> {
  const file = `${place.home}/${place.language}/topic.md`;
  const text = await folder.text(file);
  if (text === null) {
    folder.fault(file, null, "The file is missing.");
    return null;
  }
  const reader: Reader = { known, fault: (line, message) => folder.fault(file, line, message) };
  const parsed = parseFrontMatter(parseMarkdown(text, reader).frontMatter, topicWordsSchema, reader.fault);
  if (!parsed) return null;
  const { data, lineOf } = parsed;
  const { emergency, taperPlan } = data;
  const planLine = (line: string, ...path: (string | number)[]) =>
    parseLine(line, lineOf("taperPlan", ...path), reader);
  const isSource = place.language === place.topic.sourceLanguage;
  if (!isSource && !emergency.phrase) {
    reader.fault(
      lineOf("emergency"),
      "emergency.phrase is missing: what to say on the phone in the source language.",
    );
  }
  return {
    title: data.title,
    shortTitle: data.shortTitle,
    mainMessage: data.mainMessage ? parseLine(data.mainMessage, lineOf("mainMessage"), reader) : null,
    translatedFrom: isSource ? null : (data.translatedFrom ?? ""),
    taperPlan: taperPlan
      ? {
          afterBreak: {
            title: taperPlan.afterBreak.title,
            words: planLine(taperPlan.afterBreak.words, "afterBreak", "words"),
          },
          labels: planLine(taperPlan.labels, "labels"),
          pause: taperPlan.pause.map((line, index) => planLine(line, "pause", index)),
        }
      : null,
    emergency: {
      title: emergency.title,
      region: emergency.region,
      elsewhere: parseLine(emergency.elsewhere, lineOf("emergency", "elsewhere"), reader),
      phrase: emergency.phrase ?? null,
      lines: emergency.lines.map(({ number, purpose }, index) => {
        if (!known.facts[number]) {
          reader.fault(
            lineOf("emergency", "lines", index, "number"),
            `The fact "${number}" is not in facts.json.`,
          );
        }
        return {
          number,
          purpose: parseLine(purpose, lineOf("emergency", "lines", index, "purpose"), reader),
        };
      }),
    },
  };
}
