import type { Span } from "@/lib/handout/handout";

/** The words of a line, without the numbers of its sources. */
export function wordsOf(spans: readonly Span[]): string {
  return spans
    .map((span) => {
      if (span.kind === "citation") return "";
      return span.kind === "strong" ? wordsOf(span.spans) : span.text;
    })
    .join("");
}
