import type { Library } from "@/lib/content/library";
import { composeHandout } from "@/lib/handout/compose-handout";
import { composeHelp } from "@/lib/handout/compose-help";
import { directionOf } from "@/lib/handout/direction";
import { formatDate } from "@/lib/handout/format-date";
import type { Direction, EmergencyBlock, Handout } from "@/lib/handout/handout";
import { type HandoutLabels, fillLabel } from "@/lib/handout/labels";
import { languageOwnName } from "@/lib/handout/language-own-name";
import { PAGE_TEXT_SIZES, type PageTextSize, patientPagePath } from "@/lib/handout/patient-page-path";
import type { Problem } from "@/lib/handout/problem";
import { type HandoutRequest, parseLink, queryToInput, REQUEST_OPTIONS } from "@/lib/handout/request";

/** A sheet as a page of its own for whoever reads it, or why there is none; plain data, in the reader's language. */
export type PatientPage = {
  /** As HTTP knows it. */
  status: 200 | 400 | 404;
  language: string;
  direction: Direction;
  title: string;
  words: HandoutLabels["page"];
  /** The same sheet in other languages that have all of it. */
  otherLanguages: readonly { language: string; direction: Direction; name: string; path: string }[];
  content:
    | { kind: "sheet"; handout: Handout; textSize: PageTextSize; notes: readonly string[] }
    | { kind: "problem"; text: string; help: EmergencyBlock };
};

/** For whoever asks in a language that has no words here. */
const FALLBACK = "en";
/** What the address itself says, or what a patient's page does not have. */
const NOT_IN_QUERY = ["language", "audience"];
const NOT_IN_LANGUAGE: readonly Problem["problem"][] = [
  "unknown-language",
  "section-not-in-language",
  "translation-not-reviewed",
];

/**
 * Composes the page from its address. What the query holds besides is not looked at: other sites add to a link what they like.
 *
 * @param language from the path
 * @param query the options of a sheet, `id` of the printed one, and `size` of the text on the page
 */
export function composePatientPage(
  language: string,
  query: URLSearchParams,
  library: Library,
  labels: Readonly<Record<string, HandoutLabels>>,
  composedOn: string,
): PatientPage {
  const own = Object.hasOwn(labels, language) ? labels[language] : undefined;
  const shownIn = own ? language : FALLBACK;
  const words = own ?? labels[FALLBACK];
  if (!words) throw new Error(`There are no words in ${FALLBACK}.`);
  const place = { language: shownIn, direction: directionOf(shownIn), words: words.page };
  const problem = (status: 400 | 404, text: string, otherLanguages: PatientPage["otherLanguages"]) => ({
    ...place,
    status,
    title: words.page.problemTitle,
    otherLanguages,
    content: { kind: "problem", text, help: composeHelp(library, words, shownIn !== FALLBACK) } as const,
  });

  const printedId = query.get("id");
  const parsed = parseLink({ ...queryToInput(known(query)), language });
  if (!parsed.ok || (printedId !== null && !/^[0-9a-f]{12}$/.test(printedId))) {
    return problem(own ? 400 : 404, words.page.brokenLink, []);
  }
  const compose = (request: HandoutRequest) => {
    const composed = composeHandout(request, library, labels, composedOn);
    if (composed.ok || composed.problems.some((one) => one.problem !== "section-differs")) return composed;
    // One language was changed since the sheet was printed: its reader gets the patient's.
    return composeHandout({ ...request, bilingual: "none" }, library, labels, composedOn);
  };
  const size = PAGE_TEXT_SIZES.find((one) => one === query.get("size"));
  const otherLanguages = findOtherLanguages(parsed.request, size, library, (other) => compose(other).ok);
  const composed = compose(parsed.request);
  if (!composed.ok) {
    return composed.problems.some((one) => NOT_IN_LANGUAGE.includes(one.problem))
      ? problem(404, words.page.notInLanguage, otherLanguages)
      : problem(400, words.page.brokenLink, []);
  }
  const { handout } = composed;
  return {
    ...place,
    status: 200,
    title: handout.title,
    otherLanguages,
    content: {
      kind: "sheet",
      handout,
      textSize: size ?? handout.textSize,
      notes: printedId === null ? [] : comparison(printedId, handout, words),
    },
  };
}

function known(query: URLSearchParams): URLSearchParams {
  return new URLSearchParams(
    [...query].filter(([name]) => REQUEST_OPTIONS.includes(name) && !NOT_IN_QUERY.includes(name)),
  );
}

/** Whether the sheet has changed since it was printed, and what is on the paper alone. */
function comparison(printedId: string, { id, contentVersion }: Handout, words: HandoutLabels): string[] {
  const date = formatDate(contentVersion.split("-").map(Number), words);
  const { same, changed, onPaperOnly } = words.page;
  return [printedId === id ? same : fillLabel(changed, { date }), onPaperOnly];
}

function findOtherLanguages(
  request: HandoutRequest,
  size: PageTextSize | undefined,
  { topics }: Library,
  canBeHad: (request: HandoutRequest) => boolean,
): PatientPage["otherLanguages"] {
  const topic = Object.hasOwn(topics, request.topic) ? topics[request.topic] : undefined;
  return Object.keys(topic?.languages ?? {})
    .filter((language) => language !== request.language)
    .map((language) => ({
      ...request,
      language,
      // There is nothing to pair the source language with.
      bilingual: language === topic?.sourceLanguage ? ("none" as const) : request.bilingual,
    }))
    .filter(canBeHad)
    .map((other) => ({
      language: other.language,
      direction: directionOf(other.language),
      name: languageOwnName(other.language),
      path: patientPagePath(other, { size }),
    }));
}
