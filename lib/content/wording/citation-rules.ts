import type { Strength } from "@/lib/content/claims-schema";
import type { ContentSpan } from "@/lib/content/content-tree";
import { flatSpans } from "@/lib/content/plain-text";
import { sentencesOf } from "@/lib/content/reading-grade";
import type { Piece } from "@/lib/content/wording/piece";

/** Pieces that state something; a title asks, an action and a teach-back ask for something. */
const STATING: readonly Piece["kind"][] = ["main message", "paragraph", "statement", "caption"];

/** What may stand without a work: a judgement, and what is simply so. Any other strength says that somebody studied it. */
const WITHOUT_WORK: readonly Strength[] = ["expert", "fact"];

/** Claims that say how well they were studied, and name no study. */
export function strengthFaults({ spans }: Piece): string[] {
  return flatSpans(spans).flatMap((span) =>
    span.kind === "claim" && span.references.length === 0 && !WITHOUT_WORK.includes(span.strength)
      ? [
          `"${span.strength}" stands for claim ${span.claims.join(", ")} without a work. Name the work, write {expert ...} or leave the sentence out.`,
        ]
      : [],
  );
}

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
