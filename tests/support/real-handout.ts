import { getLibrary } from "@/lib/content/load-library";
import { composeHandout } from "@/lib/handout/compose-handout";
import type { Handout } from "@/lib/handout/handout";
import { type HandoutRequest, REQUEST_DEFAULTS } from "@/lib/handout/request";
import { handoutLabels } from "@/lib/i18n/handout-labels";

const usual: HandoutRequest = {
  ...REQUEST_DEFAULTS,
  topic: "7-oh",
  sections: ["risks", "tapering", "mat", "therapy"],
};

/** A handout of the project's own content, as of a fixed day. */
export async function realHandout(change: Partial<HandoutRequest> = {}): Promise<Handout> {
  const composed = composeHandout({ ...usual, ...change }, await getLibrary(), handoutLabels, "2026-11-24");
  if (!composed.ok) throw new Error(JSON.stringify(composed.problems));
  return composed.handout;
}
