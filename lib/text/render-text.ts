import type { Handout } from "@/lib/handout/handout";
import { blockText } from "@/lib/text/block-text";
import { spanText } from "@/lib/text/span-text";

/** The handout as plain text, for charts and record systems that take no PDF. Ends with a line feed. */
export function renderText(handout: Handout): string {
  const blocks = [
    ...handout.front,
    ...handout.sections.flatMap((section) => section.blocks),
    ...handout.nextSteps,
    ...(handout.plan ?? []),
    ...handout.back,
  ];
  const { lines = [], visit = [] } = handout.letterhead ?? {};
  const details = visit.map(({ label, value }) => `${label}: ${spanText(value)}`);
  const letterhead = [...lines.map(spanText), ...details].join("\n");
  const { head, disclaimer, identity } = handout.frame;
  return `${[...(head ? [head] : []), ...(letterhead ? [letterhead] : []), ...blocks.map(blockText), `${disclaimer}\n${identity}`].join("\n\n")}\n`;
}
