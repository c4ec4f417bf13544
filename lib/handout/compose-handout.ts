import type { Library, Section, Topic, TopicInLanguage } from "@/lib/content/library";
import { type Edge, addPrivateParts } from "@/lib/handout/add-private-parts";
import { composeCode } from "@/lib/handout/compose-code";
import { composeClinicianSheet } from "@/lib/handout/compose-clinician-sheet";
import { composeNotice, composeReviews, lacksReview } from "@/lib/handout/compose-reviews";
import { deepFreeze } from "@/lib/handout/deep-freeze";
import { directionOf } from "@/lib/handout/direction";
import { formatReference } from "@/lib/handout/format-reference";
import { type Body, composeBody, pairBodies, unlikeSections } from "@/lib/handout/compose-body";
import { type Pairing, pairBlocks } from "@/lib/handout/pair-blocks";
import type { Block, Handout, ReferencesBlock } from "@/lib/handout/handout";
import { handoutId } from "@/lib/handout/handout-id";
import { type HandoutLabels, fillLabel } from "@/lib/handout/labels";
import { numberCitations, sourceId } from "@/lib/handout/number-citations";
import { patientPagePath } from "@/lib/handout/patient-page-path";
import type { Problem } from "@/lib/handout/problem";
import { readingMinutes } from "@/lib/handout/reading-minutes";
import type { HandoutRequest } from "@/lib/handout/request";
import type { Composition } from "@/lib/handout/resolve-spans";
import { type SheetLead, sharedLeads, sheetLead } from "@/lib/handout/sheet-lead";
import { shown } from "@/lib/handout/shown";

export type Composed = { ok: true; handout: Handout } | { ok: false; problems: [Problem, ...Problem[]] };

/**
 * Composes the handout that is asked for. Pure: equal arguments give equal handouts.
 *
 * @param request parsed by `parseHandoutRequest`
 * @param library all content
 * @param labels words printed around the content, by language
 * @param composedOn YYYY-MM-DD, the day on which reviews and time-bound statements are judged; it is not printed
 * @param edge the logo as it was read, and the server's settings
 * @returns the frozen handout, or what the request asks for and the library does not have
 */
export function composeHandout(
  request: HandoutRequest,
  library: Library,
  labels: Readonly<Record<string, HandoutLabels>>,
  composedOn: string,
  edge: Edge = { logo: null, weekStart: 0, baseAddress: null },
): Composed {
  const found = findContent(request, library, labels, composedOn);
  if (!found.ok) return found;
  const patient = composePatientSheet(found, { ...request, audience: "patient" }, library, composedOn, edge);
  if (!patient.ok || request.audience === "patient") return patient;
  return { ok: true, handout: composeForClinician(patient.handout, found, request, library, composedOn) };
}

function composePatientSheet(
  { topic, words, picked, lead, labels, second }: Found,
  request: HandoutRequest,
  library: Library,
  composedOn: string,
  edge: Edge,
): Composed {
  const composition = startComposition(library, topic, words, labels.own, composedOn);
  composition.saysEvidence = request.evidence === "words";
  const own = composeBody(picked, lead, composition);
  const other = second && composeSecond(second);
  const [unlike, ...others] = other ? unlikeSections(own, other).map(differs) : [];
  if (unlike) return refuse(unlike, ...others);
  const { opening, summary, sections, nextSteps } =
    second && other ? pairBodies(own, other, pairing(second)) : own;
  const references = composeReferences(composition);
  const printed = { topic, picked: request.sections, language: request.language, composedOn };
  const notice = composeNotice(printed, labels);
  const sheet = finish(request, topic, labels.own, {
    language: request.language,
    title: lead.title,
    shortTitle: words.shortTitle,
    minutes: readingMinutes(picked.reduce((sum, section) => sum + section.words, 0)),
    outOfDate: [...composition.outOfDate],
    head: null,
    front: [...opening, ...(notice ? [notice] : []), ...summary],
    sections,
    nextSteps,
    back: references,
    reviews: reviewLines(),
  });
  const withCode = addCode(sheet, request, edge.baseAddress, labels.own);
  const handout = addPrivateParts(withCode, request, edge, topic.sourceLanguage, composition, () =>
    composeReferences(composition),
  );
  return { ok: true, handout };

  /** In both languages on a sheet in two. */
  function reviewLines(): Block[] {
    const own = composeReviews(printed, request.language, labels.own);
    if (!second) return own;
    const { sourceLanguage } = topic;
    const other = composeReviews(printed, sourceLanguage, labels.source);
    return pairBlocks(own, other, pairing(second));
  }

  function pairing({ words: { language }, layout }: SecondLanguage): Pairing {
    return {
      own: { language: request.language, direction: directionOf(request.language) },
      other: { language, direction: directionOf(language) },
      layout,
    };
  }

  /** The works have their numbers from the patient's language. */
  function composeSecond({ words, picked, lead }: SecondLanguage): Body {
    return composeBody(picked, lead, {
      ...startComposition(library, topic, words, labels.source, composedOn),
      saysEvidence: composition.saysEvidence,
      numbers: composition.numbers,
    });
  }

  function differs(section: string): Problem {
    const { language } = request;
    return {
      problem: "section-differs",
      field: "bilingual",
      value: section,
      language,
      other: topic.sourceLanguage,
    };
  }
}

/** Put in once the sheet has its id, which stands in the code's address. */
function addCode(
  sheet: Handout,
  request: HandoutRequest,
  baseAddress: string | null,
  labels: HandoutLabels,
): Handout {
  if (baseAddress === null) return sheet;
  const code = composeCode(`${baseAddress}${patientPagePath(request, { id: sheet.id })}`, labels);
  const isReferences = (block: Block) => block.kind === "references";
  const others = sheet.back.filter((block) => !isReferences(block));
  return deepFreeze({ ...sheet, back: [...others, code, ...sheet.back.filter(isReferences)] });
}

function composeForClinician(
  patient: Handout,
  { topic, picked, labels }: Found,
  request: HandoutRequest,
  library: Library,
  composedOn: string,
): Handout {
  const words = topic.languages[topic.sourceLanguage];
  if (!words) throw new Error(`The topic "${topic.id}" lacks its source language.`);
  const composition = startComposition(library, topic, words, labels.source, composedOn);
  const pairs = picked.flatMap((own) => {
    const source = words.sections[own.id];
    return source ? [{ own, source }] : [];
  });
  const { title, opening, sections } = composeClinicianSheet(patient, topic, pairs, composition);
  const printed = { topic, picked: request.sections, language: request.language, composedOn };
  const notice = composeNotice(printed, labels);
  return finish(request, topic, labels.source, {
    language: topic.sourceLanguage,
    title,
    shortTitle: words.shortTitle,
    minutes: patient.minutes,
    outOfDate: patient.outOfDate,
    head: labels.source.clinician?.head ?? null,
    front: [heading(title), ...opening, ...(notice ? [notice] : [])],
    sections,
    nextSteps: [],
    back: composeReferences(composition),
    reviews: composeReviews(printed, topic.sourceLanguage, labels.source),
  });
}

function startComposition(
  library: Library,
  topic: Topic,
  words: TopicInLanguage,
  labels: HandoutLabels,
  composedOn: string,
): Composition {
  return {
    library,
    topic: words,
    source: topic.languages[topic.sourceLanguage] ?? words,
    leadOrder: topic.leadOrder,
    figures: topic.figures,
    labels,
    saysEvidence: false,
    composedOn,
    numbers: numberCitations(),
    outOfDate: new Set(),
    explained: new Set(),
  };
}

type Sheet = Pick<
  Handout,
  "language" | "title" | "minutes" | "outOfDate" | "front" | "sections" | "nextSteps" | "back"
> & {
  shortTitle: string;
  head: string | null;
  /** Who signed what; it stands before the sources. */
  reviews: readonly Block[];
};

/** Adds what every sheet has: its options, its id and the words at the edge of its pages. */
function finish(
  { paper, textSize, ink, bilingual, audience }: HandoutRequest,
  topic: Topic,
  labels: HandoutLabels,
  { shortTitle, head, reviews, ...sheet }: Sheet,
): Handout {
  const references = sheet.back.find((block) => block.kind === "references");
  const unnamed = {
    ...sheet,
    topic: topic.id,
    direction: directionOf(sheet.language),
    contentVersion: topic.version,
    author: labels.author,
    paper,
    textSize,
    ink,
    bilingual,
    audience,
    letterhead: null,
    plan: null,
    sources: references?.entries.length ?? 0,
  };
  const id = handoutId(unnamed);
  const identity = fillLabel(labels.identity, { id, version: topic.version });
  const { disclaimer, pageOf } = labels;
  const back = [...reviews, ...sheet.back];
  return deepFreeze({ id, ...unnamed, back, frame: { head, shortTitle, disclaimer, identity, pageOf } });
}

function heading(title: string): Block {
  return { kind: "heading", level: 1, id: "title", spans: [{ kind: "text", text: title }] };
}

type Found = {
  ok: true;
  topic: Topic;
  words: TopicInLanguage;
  picked: Section[];
  lead: SheetLead;
  labels: { own: HandoutLabels; source: HandoutLabels };
  /** What stands beside or below the patient's language; null on a sheet in one language. */
  second: SecondLanguage | null;
};

type SecondLanguage = {
  words: TopicInLanguage;
  picked: Section[];
  lead: SheetLead;
  layout: "beside" | "below";
};

function findContent(
  request: HandoutRequest,
  library: Library,
  labels: Readonly<Record<string, HandoutLabels>>,
  composedOn: string,
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
  if (
    !library.allowsUnreviewed &&
    lacksReview({ topic, picked: request.sections, language: words.language, composedOn })
  ) {
    return refuse({ problem: "translation-not-reviewed", field: "language", value: words.language });
  }
  if (request.personal?.taperPlan && !words.taperPlan) {
    const { language } = request;
    return refuse({ problem: "plan-not-in-language", field: "personal.taperPlan", language });
  }
  const picked = request.sections.flatMap((id) => words.sections[id] ?? []);
  const lead = sheetLead(picked, words, topic.leadOrder);
  const found = { ok: true, topic, words, picked, lead, labels: { own, source } } as const;
  const { bilingual: layout } = request;
  const sourceWords = topic.languages[topic.sourceLanguage];
  if (layout === "none" || !sourceWords) return { ...found, second: null };
  const field = "bilingual";
  if (words === sourceWords) {
    return refuse({ problem: "bilingual-in-one-language", field, language: request.language });
  }
  if (layout === "beside" && request.textSize === "large") {
    return refuse({ problem: "beside-in-large-print", field });
  }
  const sourcePicked = request.sections.flatMap((id) => sourceWords.sections[id] ?? []);
  const leads = sharedLeads(lead, sheetLead(sourcePicked, sourceWords, topic.leadOrder));
  return {
    ...found,
    lead: leads.own,
    second: { words: sourceWords, picked: sourcePicked, lead: leads.other, layout },
  };
}

/** A user may ask for "constructor", which every object seems to have. */
function ownValue<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function refuse(first: Problem, ...rest: Problem[]): Extract<Composed, { ok: false }> {
  return { ok: false, problems: [first, ...rest] };
}

/** The works cited so far; no list when there are none. */
function composeReferences({ library, labels, numbers }: Composition): ReferencesBlock[] {
  const entries = numbers.cited().map((id, index) => {
    const reference = library.references[id];
    if (!reference) throw new Error(`The work "${id}" is not in the library.`);
    return { number: index + 1, id: sourceId(index + 1), parts: formatReference(reference, labels) };
  });
  return entries.length > 0
    ? [{ kind: "references", id: "sources", title: labels.sourcesTitle, entries }]
    : [];
}
