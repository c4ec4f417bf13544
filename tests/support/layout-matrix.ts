import { getLibrary } from "@/lib/content/load-library";
import { composeHandout } from "@/lib/handout/compose-handout";
import type { Handout } from "@/lib/handout/handout";
import { EVIDENCE, type HandoutRequest, PAPERS, REQUEST_DEFAULTS, TEXT_SIZES } from "@/lib/handout/request";
import { handoutLabels } from "@/lib/i18n/handout-labels";

type Layout = Pick<HandoutRequest, "audience" | "paper" | "textSize" | "evidence">;

/** A handout of the matrix and the words that tell it from the others: topic, language, layout. */
export type MatrixEntry = { name: string; handout: Handout };

/** Everything that the content has, in every language and layout, as of a fixed day. */
export async function layoutMatrix(): Promise<MatrixEntry[]> {
  const library = await getLibrary();
  return Object.values(library.topics).flatMap((topic) =>
    Object.values(topic.languages).flatMap(({ language, sections }) =>
      layouts().map((layout) => {
        const request: HandoutRequest = {
          ...REQUEST_DEFAULTS,
          ...layout,
          topic: topic.id,
          language,
          sections: topic.sectionOrder.filter((id) => sections[id]),
        };
        const composed = composeHandout(request, library, handoutLabels, "2026-11-24");
        if (!composed.ok) throw new Error(`${topic.id} ${language}: ${JSON.stringify(composed.problems)}`);
        return { name: [topic.id, language, ...Object.values(layout)].join(" "), handout: composed.handout };
      }),
    ),
  );
}

function layouts(): Layout[] {
  return PAPERS.flatMap((paper) =>
    TEXT_SIZES.flatMap((textSize) => [
      ...EVIDENCE.map((evidence) => ({ audience: "patient", paper, textSize, evidence }) as const),
      // The clinician's sheet always says how well each claim is shown.
      { audience: "clinician", paper, textSize, evidence: "words" } as const,
    ]),
  );
}
