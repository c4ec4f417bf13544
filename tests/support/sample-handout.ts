import { loadLibrary } from "@/lib/content/load-library";
import { composeHandout } from "@/lib/handout/compose-handout";
import type { Handout } from "@/lib/handout/handout";
import { type HandoutRequest, REQUEST_DEFAULTS } from "@/lib/handout/request";
import { handoutLabels } from "@/lib/i18n/handout-labels";

const library = loadLibrary("tests/fixtures/content");

/** The type sample, whole, as of a fixed day: text made to be hard to set. */
export async function sampleHandout(
  language: string,
  change: Partial<HandoutRequest> = {},
): Promise<Handout> {
  const { topics } = await library;
  const topic = topics["type-sample"];
  const request: HandoutRequest = {
    ...REQUEST_DEFAULTS,
    topic: "type-sample",
    language,
    sections: topic?.sectionOrder.filter((id) => topic.languages[language]?.sections[id]) ?? [],
    ...change,
  };
  const composed = composeHandout(request, await library, handoutLabels, "2026-11-24");
  if (!composed.ok) throw new Error(JSON.stringify(composed.problems));
  return composed.handout;
}

/** Languages of the type sample: all that a sheet can be in. */
export async function sampleLanguages(): Promise<string[]> {
  return Object.keys((await library).topics["type-sample"]?.languages ?? {});
}
