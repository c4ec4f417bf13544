import type { Library, Section, Topic, TopicInLanguage } from "@/lib/content/library";
import { composeEmergency, composeNotice, composeSummary } from "@/lib/handout/compose-front";
import { composeSection } from "@/lib/handout/compose-section";
import { deepFreeze } from "@/lib/handout/deep-freeze";
import { directionOf } from "@/lib/handout/direction";
import { formatReference } from "@/lib/handout/format-reference";
import type { Block, Handout, ReferencesBlock } from "@/lib/handout/handout";
import { handoutId } from "@/lib/handout/handout-id";
import { type HandoutLabels, fillLabel } from "@/lib/handout/labels";
import { numberCitations, sourceId } from "@/lib/handout/number-citations";
import type { Problem } from "@/lib/handout/problem";
import { readingMinutes } from "@/lib/handout/reading-minutes";
import { type HandoutRequest, shown } from "@/lib/handout/request";
import type { Composition } from "@/lib/handout/resolve-spans";

export type Composed = { ok: true; handout: Handout } | { ok: false; problems: [Problem, ...Problem[]] };

/**
 * Composes the handout that is asked for. Pure: equal arguments give equal handouts.
 *
 * @param request parsed by `parseHandoutRequest`
 * @param library all content
 * @param labels words printed around the content, by language
 * @param composedOn YYYY-MM-DD, the day on which reviews and time-bound statements are judged; it is not printed
 * @returns the frozen handout, or what the request asks for and the library does not have
 */
export function composeHandout(
  request: HandoutRequest,
  library: Library,
  labels: Readonly<Record<string, HandoutLabels>>,
  composedOn: string,
): Composed {
  const found = findContent(request, library, labels);
  if (!found.ok) return found;
  const { topic, words, picked } = found;

  const composition: Composition = {
    library,
    topic: words,
    labels: found.labels.own,
    numbers: numberCitations(),
    explained: new Set(),
  };
  // In reading order: citations are numbered and terms explained as they appear. The emergency box comes before
  // everything that can grow, so that it stands on page one in every language and text size.
  const emergency = composeEmergency(topic.sourceLanguage, composition);
  const summary = composeSummary(picked, composition);
  const sections = picked.map((section) => composeSection(section, composition, composedOn));
  const references = composeReferences(composition);
  const notice = composeNotice(topic, request.sections, found.labels, request.language, composedOn);
  const title: Block = {
    kind: "heading",
    level: 1,
    id: "title",
    spans: [{ kind: "text", text: words.title }],
  };

  const sheet: Omit<Handout, "id" | "frame"> = {
    topic: topic.id,
    language: request.language,
    direction: directionOf(request.language),
    contentVersion: topic.version,
    title: words.title,
    author: found.labels.own.author,
    paper: request.paper,
    textSize: request.textSize,
    minutes: readingMinutes(picked.reduce((sum, section) => sum + section.words, 0)),
    sources: references.entries.length,
    front: [title, emergency, ...(notice ? [notice] : []), summary],
    sections,
    back: references.entries.length > 0 ? [references] : [],
  };
  const id = handoutId(sheet);
  const { disclaimer, pageOf, identity } = found.labels.own;
  const frame = {
    shortTitle: words.shortTitle,
    disclaimer,
    identity: fillLabel(identity, { id, version: topic.version }),
    pageOf,
  };
  return { ok: true, handout: deepFreeze({ id, ...sheet, frame }) };
}

type Found = {
  ok: true;
  topic: Topic;
  words: TopicInLanguage;
  picked: Section[];
  labels: { own: HandoutLabels; source: HandoutLabels };
};

function findContent(
  request: HandoutRequest,
  library: Library,
  labels: Readonly<Record<string, HandoutLabels>>,
): Found | Extract<Composed, { ok: false }> {
  const topic = ownValue(library.topics, request.topic);
  if (!topic) {
    const allowed = Object.keys(library.topics).join(", ");
    return refuse({ problem: "unknown-topic", field: "topic", value: shown(request.topic), allowed });
  }
  const words = ownValue(topic.languages, request.language);
  const own = ownValue(labels, request.language);
  const source = labels[topic.sourceLanguage];
  if (!words || !own || !source) {
    const allowed = Object.keys(topic.languages).join(", ");
    return refuse({
      problem: "unknown-language",
      field: "language",
      value: shown(request.language),
      allowed,
    });
  }
  const allowed = topic.sectionOrder.join(", ");
  const [first, ...rest] = request.sections.flatMap((id): Problem[] => {
    if (!topic.sectionOrder.includes(id)) {
      return [{ problem: "unknown-section", field: "sections", value: shown(id), allowed }];
    }
    if (words.sections[id]) return [];
    return [{ problem: "section-not-in-language", field: "sections", value: id, language: request.language }];
  });
  if (first) return refuse(first, ...rest);
  const picked = request.sections.flatMap((id) => words.sections[id] ?? []);
  return { ok: true, topic, words, picked, labels: { own, source } };
}

/** A user may ask for "constructor", which every object seems to have. */
function ownValue<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function refuse(first: Problem, ...rest: Problem[]): Extract<Composed, { ok: false }> {
  return { ok: false, problems: [first, ...rest] };
}

function composeReferences({ library, labels, numbers }: Composition): ReferencesBlock {
  return {
    kind: "references",
    id: "sources",
    title: labels.sourcesTitle,
    entries: numbers.cited().map((id, index) => {
      const reference = library.references[id];
      if (!reference) throw new Error(`The work "${id}" is not in the library.`);
      return { number: index + 1, id: sourceId(index + 1), parts: formatReference(reference, labels) };
    }),
  };
}
