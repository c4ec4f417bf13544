import type { Library, Topic } from "@/lib/content/library";
import { getLibrary, loadLibrary } from "@/lib/content/load-library";
import { composeHandout } from "@/lib/handout/compose-handout";
import type { Handout } from "@/lib/handout/handout";
import {
  BILINGUAL,
  EVIDENCE,
  type HandoutRequest,
  INKS,
  PAPERS,
  REQUEST_DEFAULTS,
  TEXT_SIZES,
} from "@/lib/handout/request";
import { handoutLabels } from "@/lib/i18n/handout-labels";

export type Layout = Pick<
  HandoutRequest,
  "paper" | "textSize" | "ink" | "bilingual" | "evidence" | "audience"
>;

/** So that each patient's sheet has its code too. */
const EDGE = { logo: null, weekStart: 0, baseAddress: "https://handouts.example.org" };
const USUAL = { bilingual: "none", evidence: "none", audience: "patient" } as const;

/** A handout of the matrix and the words that tell it from the others: topic, language, layout. */
export type MatrixEntry = { name: string; handout: Handout };

/** All content and the type sample, in every language and layout, as of a fixed day. */
export async function layoutMatrix(): Promise<MatrixEntry[]> {
  const libraries = [await getLibrary(), await loadLibrary("tests/fixtures/content")];
  return libraries.flatMap((library) =>
    Object.values(library.topics).flatMap((topic) =>
      Object.keys(topic.languages).flatMap((language) =>
        layoutsOf(language, topic.sourceLanguage).map((layout) => entry(library, topic, language, layout)),
      ),
    ),
  );
}

/** Each way in which a sheet of the language can look. */
export function layoutsOf(language: string, sourceLanguage: string): Layout[] {
  const isSource = language === sourceLanguage;
  const layouts: Layout[] = [];
  for (const paper of PAPERS) {
    for (const textSize of TEXT_SIZES) {
      for (const ink of INKS) {
        const usual: Layout = { ...USUAL, paper, textSize, ink };
        for (const bilingual of BILINGUAL) {
          const isRefused =
            (isSource && bilingual !== "none") || (textSize === "large" && bilingual === "beside");
          if (!isRefused) layouts.push({ ...usual, bilingual });
        }
        for (const evidence of EVIDENCE)
          if (evidence !== usual.evidence) layouts.push({ ...usual, evidence });
        // The clinician's sheet is in the source language whatever the patient's is.
        if (isSource) layouts.push({ ...usual, audience: "clinician" });
      }
    }
  }
  return layouts;
}

function entry(library: Library, topic: Topic, language: string, layout: Layout): MatrixEntry {
  const sections = topic.sectionOrder.filter((id) => topic.languages[language]?.sections[id]);
  const request = { ...layout, topic: topic.id, language, sections };
  const composed = composeHandout(request, library, handoutLabels, "2026-11-24", EDGE);
  const name = [topic.id, language, nameOf(layout)].join(" ");
  if (!composed.ok) throw new Error(`${name}: ${JSON.stringify(composed.problems)}`);
  return { name, handout: composed.handout };
}

/** What is not as usual: "a4 large low beside words". */
export function nameOf(layout: Layout): string {
  const { paper, textSize, ink, bilingual, evidence, audience } = layout;
  const unusual = Object.entries({ textSize, ink, bilingual, evidence, audience }).flatMap(
    ([option, value]) => (value === Reflect.get(REQUEST_DEFAULTS, option) ? [] : [value]),
  );
  return [paper, ...unusual].join(" ");
}
