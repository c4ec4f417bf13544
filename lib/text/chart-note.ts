import type { Handout } from "@/lib/handout/handout";
import { blockText } from "@/lib/text/block-text";

/** Id of the section of the clinician's sheet that is the note; its heading is not a part of the note. */
const CHART_NOTE = "chart-note";

/** The note to paste into a chart. Its boxes stay empty until the clinician ticks them. Empty for a patient's sheet. */
export function chartNote({ sections }: Handout): string {
  const blocks = sections.find(({ id }) => id === CHART_NOTE)?.blocks ?? [];
  return blocks
    .filter(({ kind }) => kind !== "heading")
    .map(blockText)
    .join("\n");
}
