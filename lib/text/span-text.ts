import { assertNever } from "@/lib/handout/assert-never";
import type { Span } from "@/lib/handout/handout";

/** Running text; citations as [1, 4], the numbers of the reference list. */
export function spanText(spans: readonly Span[]): string {
  return spans.map(oneSpan).join("");
}

function oneSpan(span: Span): string {
  switch (span.kind) {
    case "text":
    case "fact":
    case "foreign":
      return span.text;
    case "strong":
      return spanText(span.spans);
    case "term":
      return `${span.text}${span.explanation ?? ""}`;
    case "citation": {
      const numbers = span.works.length > 0 ? ` [${span.works.map(({ number }) => number).join(", ")}]` : "";
      return `${numbers}${span.evidence ?? ""}`;
    }
    default:
      return assertNever(span);
  }
}
