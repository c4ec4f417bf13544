import type { Library, Section } from "@/lib/content/library";
import type { EmergencyBlock, EmergencyLine, SummaryBlock } from "@/lib/handout/handout";
import { fillLabel } from "@/lib/handout/labels";
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

/**
 * The emergency box that stands on page one of every sheet. It never says how well something is shown: "(early evidence)" beside
 * what to do in an emergency would be read as a doubt, or as a symptom.
 */
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
      service: lineService(line.number, composition.library, isForeign ? sourceLanguage : null),
      purpose: resolveSpans(line.purpose, { ...composition, saysEvidence: false }),
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

/**
 * The name that a caller hears.
 *
 * @param foreign the language of that name where the reader's is another; else null
 */
export function lineService(
  factId: string,
  library: Library,
  foreign: string | null,
): EmergencyLine["service"] {
  const text = library.facts[factId]?.service;
  if (text === undefined) return null;
  if (foreign === null) return { kind: "text", text };
  return { kind: "foreign", language: foreign, direction: directionOf(foreign), text };
}

/** What the line itself says about languages; null where it says nothing. */
export function lineLanguages(
  factId: string,
  { library, labels }: Pick<Composition, "library" | "labels">,
): string | null {
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
