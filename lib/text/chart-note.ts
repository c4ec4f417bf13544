import type { Handout } from "@/lib/handout/handout";
import { blockText } from "@/lib/text/block-text";

/** Id of the section of the clinician's sheet that is the note; its heading is not a part of the note. */
const CHART_NOTE = "chart-note";

/**
 * The note to paste into a chart. Its boxes stay empty until the clinician ticks them. Empty for a patient's sheet.
 *
 * @param day YYYY-MM-DD, the visit's day as the clinician's browser knows it: a handout has no day of its own
 */
export function chartNote({ sections }: Handout, day: string): string {
  const blocks = sections.find(({ id }) => id === CHART_NOTE)?.blocks ?? [];
  const lines = blocks.filter(({ kind }) => kind !== "heading").map(blockText);
  return lines.length > 0 ? [day, ...lines].join("\n") : "";
}
