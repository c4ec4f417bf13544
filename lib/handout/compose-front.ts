import type { Section, Topic } from "@/lib/content/library";
import type { SignatureKind } from "@/lib/content/signature-schema";
import type { EmergencyBlock, NoticeBlock, SummaryBlock } from "@/lib/handout/handout";
import { type HandoutLabels, fillLabel } from "@/lib/handout/labels";
import { reviewStatus } from "@/lib/handout/review-status";
import { type Composition, factSpan, resolveSpans, withoutCitations } from "@/lib/handout/resolve-spans";
import { directionOf } from "@/lib/handout/direction";
import { inLeadOrder } from "@/lib/handout/sheet-lead";

/** More is no short version. */
const MOST_MESSAGES = 7;

/**
 * The short version: what the leading section says and the messages of the others; of many sections, of those that matter most
 * to the patient. The sources stand where the same is said again, in the sections. None where it would only say again what
 * the title says.
 *
 * @param led the section that leads the sheet; null where the topic leads it
 */
export function composeSummary(
  picked: readonly Section[],
  led: Section | null,
  composition: Composition,
): SummaryBlock[] {
  const told = inLeadOrder(picked, composition.leadOrder).slice(0, MOST_MESSAGES);
  const messages = [
    ...(led ? [led.mainMessage, ...led.keyPoints] : []),
    ...picked
      .filter((section) => section !== led && told.includes(section))
      .map(({ mainMessage }) => mainMessage),
  ];
  if (led && messages.length === 1) return [];
  return [
    {
      kind: "summary",
      id: "summary",
      title: composition.labels.summaryTitle,
      items: messages.map((message) => withoutCitations(message, composition)),
    },
  ];
}

/** The emergency box that stands on page one of every sheet. */
export function composeEmergency(sourceLanguage: string, composition: Composition): EmergencyBlock {
  const { emergency, language } = composition.topic;
  const isForeign = language !== sourceLanguage;
  return {
    kind: "emergency",
    id: "emergency",
    title: emergency.title,
    region: emergency.region,
    lines: emergency.lines.map((line) => ({
      number: factSpan(line.number, composition.library),
      purpose: resolveSpans(line.purpose, composition),
      languages: isForeign ? lineLanguages(line.number, composition) : null,
    })),
    elsewhere: resolveSpans(emergency.elsewhere, composition),
    phrase: emergency.phrase && {
      lead: emergency.phrase.lead,
      words: {
        kind: "foreign",
        language: sourceLanguage,
        direction: directionOf(sourceLanguage),
        text: emergency.phrase.words,
      },
    },
  };
}

/** What the line itself says about languages; null where it says nothing. */
function lineLanguages(factId: string, { library, labels }: Composition): string | null {
  const fact = library.facts[factId];
  const answers = fact?.answersIn?.map((language) => labels.languageNames[language] ?? language) ?? [];
  const parts = [
    ...(answers.length > 0
      ? [fillLabel(labels.emergency.answersIn, { languages: answers.join(labels.listSeparator) })]
      : []),
    ...(fact?.interpreters ? [labels.emergency.interpreters] : []),
  ];
  return parts.length > 0 ? parts.join(labels.sentenceSeparator) : null;
}

/**
 * Says what nobody has signed yet: the content in the source language, the translation in both languages.
 * Null when everything on the sheet is signed.
 */
export function composeNotice(
  topic: Topic,
  picked: readonly string[],
  labels: { own: HandoutLabels; source: HandoutLabels },
  language: string,
  composedOn: string,
): NoticeBlock | null {
  const lacks = (kind: SignatureKind) => isUnsigned(topic, picked, language, kind, composedOn);
  const isTranslation = language !== topic.sourceLanguage;
  const sentences = (words: HandoutLabels) => [
    ...(lacksReview(topic, picked, language, composedOn) ? [words.notices.uncheckedTranslation] : []),
    ...(lacks("clinical") ? [words.notices.unsigned] : []),
  ];
  const texts = [
    { language, words: labels.own },
    ...(isTranslation ? [{ language: topic.sourceLanguage, words: labels.source }] : []),
  ];
  const paragraphs = texts.map(({ language: tag, words }) => ({
    language: tag,
    direction: directionOf(tag),
    text: sentences(words).join(words.sentenceSeparator),
  }));
  return paragraphs.some(({ text }) => text !== "") ? { kind: "notice", paragraphs } : null;
}

/** True for a translation of which a qualified translator has not signed every text that the sheet holds. */
export function lacksReview(
  topic: Topic,
  picked: readonly string[],
  language: string,
  composedOn: string,
): boolean {
  return language !== topic.sourceLanguage && isUnsigned(topic, picked, language, "language", composedOn);
}

function isUnsigned(
  topic: Topic,
  picked: readonly string[],
  language: string,
  kind: SignatureKind,
  composedOn: string,
): boolean {
  const source = topic.languages[topic.sourceLanguage];
  const own = topic.languages[language];
  const pairs = [
    { text: own?.signing, from: source?.signing },
    ...picked.map((id) => ({ text: own?.sections[id]?.signing, from: source?.sections[id]?.signing })),
  ];
  return pairs.some(({ text, from }) => reviewStatus(text, from, kind, composedOn) !== "reviewed");
}
