import type { ContentBlock, ContentSpan } from "@/lib/content/content-tree";
import type { Section } from "@/lib/content/library";
import { flatSpans } from "@/lib/content/plain-text";

/** What a section has apart from its words; a translation has the same as its source. */
export function skeleton(section: Section): unknown {
  const marks = (spans: readonly ContentSpan[]) =>
    flatSpans(spans)
      .filter(({ kind }) => kind !== "text" && kind !== "strong" && kind !== "uncited")
      .map((span) => (span.kind === "term" ? `term ${span.term}` : JSON.stringify(span)))
      // The order of words, and so of terms in a sentence, is the language's own.
      .sort();
  const bones = (block: ContentBlock): unknown => {
    switch (block.kind) {
      case "heading":
      case "paragraph":
        return [block.kind, marks(block.spans)];
      case "list":
        return ["list", block.style, block.items.map(marks)];
      case "callout":
        return ["callout", block.level, block.blocks.map(bones)];
      case "dated":
        return ["dated", block.asOf, block.checkBy, block.blocks.map(bones)];
      case "figure":
        return ["figure", block.figure, marks(block.caption)];
      case "log":
        return ["log", block.rows, block.columns.length];
      case "form":
        return ["form", block.labels.length];
    }
  };
  return [
    marks(section.mainMessage),
    section.keyPoints.map(marks),
    section.blocks.map(bones),
    section.teachBack.points.length,
  ];
}
