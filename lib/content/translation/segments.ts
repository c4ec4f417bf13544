import type { ContentSpan } from "@/lib/content/content-tree";

/** Words up to a citation, with the citation; null after the last one. */
export type Segment = { spans: readonly ContentSpan[]; citation: string | null };

/** Cuts running text behind each citation: what stands in a segment is what its citation backs. */
export function segmentsOf(spans: readonly ContentSpan[]): Segment[] {
  const segments: Segment[] = [];
  let open: ContentSpan[] = [];
  for (const span of withoutBold(spans)) {
    if (span.kind !== "claim" && span.kind !== "uncited") {
      open.push(span);
      continue;
    }
    segments.push({ spans: open, citation: citationText(span) });
    open = [];
  }
  return [...segments, { spans: open, citation: null }];
}

export function withoutBold(spans: readonly ContentSpan[]): ContentSpan[] {
  return spans.flatMap((span) => (span.kind === "strong" ? withoutBold(span.spans) : [span]));
}

/** A citation as it is written in the file. */
function citationText(span: Extract<ContentSpan, { kind: "claim" | "uncited" }>): string {
  if (span.kind === "uncited") return "{uncited}";
  const works = span.references.length > 0 ? `[@${span.references.join("; @")}]` : "";
  return `${works}{${span.strength} ${span.claims.join(" ")}}`;
}
