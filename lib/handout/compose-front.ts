import type { Section } from "@/lib/content/library";
import type { EmergencyBlock, SummaryBlock } from "@/lib/handout/handout";
import { fillLabel } from "@/lib/handout/labels";
import { type Composition, factSpan, resolveSpans, withoutApparatus } from "@/lib/handout/resolve-spans";
import { directionOf } from "@/lib/handout/direction";

/** More is no short version. */
const MOST_MESSAGES = 7;

/** Main messages of the first picked sections. Their sources stand where they are said again, in the sections. */
export function composeSummary(sections: readonly Section[], composition: Composition): SummaryBlock {
  return {
    kind: "summary",
    id: "summary",
    title: composition.labels.summaryTitle,
    items: sections
      .slice(0, MOST_MESSAGES)
      .map((section) => withoutApparatus(section.mainMessage, composition)),
  };
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
