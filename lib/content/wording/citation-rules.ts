import type { ContentSpan } from "@/lib/content/content-tree";
import { sentencesOf } from "@/lib/content/reading-grade";
import type { Piece } from "@/lib/content/wording/piece";

/** Pieces that state something; a title asks, an action and a teach-back ask for something. */
const STATING: readonly Piece["kind"][] = ["main message", "paragraph", "statement", "caption"];

/**
 * Sentences that state something without a citation right behind them. A question needs none, and {uncited} marks a
 * sentence that states no fact.
 *
 * @param plain words of spans, without citations
 */
export function citationFaults(
  { kind, spans }: Piece,
  plain: (spans: readonly ContentSpan[]) => string,
): string[] {
  if (!STATING.includes(kind)) return [];
  const faults: string[] = [];
  let open: ContentSpan[] = [];
  const close = (isCited: boolean) => {
    const sentences = sentencesOf(plain(open)).filter((sentence) => !/\?[”"')]?$/.test(sentence));
    // The citation backs the sentence that it follows, and no earlier one.
    faults.push(...(isCited ? sentences.slice(0, -1) : sentences));
    open = [];
  };
  for (const span of spans) {
    if (span.kind === "claim" || span.kind === "uncited") close(true);
    else open.push(span);
  }
  close(false);
  return faults.map(
    (sentence) => `Cite this sentence, or mark it {uncited} if it states no fact: “${sentence}”`,
  );
}
