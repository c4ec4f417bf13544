import type { ContentBlock, ContentSpan } from "@/lib/content/content-tree";
import type { Fact } from "@/lib/content/fact-schema";
import type { GlossaryEntry } from "@/lib/content/library";

export type Words = {
  facts: Readonly<Record<string, Fact>>;
  glossary: Readonly<Record<string, GlossaryEntry>>;
};

/** Words of running text as they are read, without citations and without the explanations of terms. */
export function plainText(spans: readonly ContentSpan[], words: Words): string {
  return spans
    .map((span) => {
      switch (span.kind) {
        case "text":
          return span.text;
        case "strong":
          return plainText(span.spans, words);
        case "fact":
          return words.facts[span.fact]?.text ?? "";
        case "term":
          return span.shown ?? words.glossary[span.term]?.term ?? "";
        case "claim":
        case "uncited":
          return "";
      }
    })
    .join("");
}

/** One piece for each heading, paragraph, list item, title and caption. */
export function plainPieces(blocks: readonly ContentBlock[], words: Words): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case "heading":
      case "paragraph":
        return [plainText(block.spans, words)];
      case "list":
        return block.items.map((item) => plainText(item, words));
      case "callout":
        return [...(block.title ? [block.title] : []), ...plainPieces(block.blocks, words)];
      case "figure":
        return [plainText(block.caption, words)];
      case "log":
        return [block.title, ...block.columns];
      case "form":
        return [block.title, ...block.labels];
      case "dated":
        return plainPieces(block.blocks, words);
    }
  });
}

/** All spans of the blocks, those inside bold words too, in reading order. */
export function allSpans(blocks: readonly ContentBlock[]): ContentSpan[] {
  return blocks.flatMap((block): ContentSpan[] => {
    switch (block.kind) {
      case "heading":
      case "paragraph":
        return flatSpans(block.spans);
      case "list":
        return block.items.flatMap(flatSpans);
      case "callout":
      case "dated":
        return allSpans(block.blocks);
      case "figure":
        return flatSpans(block.caption);
      case "log":
      case "form":
        return [];
    }
  });
}

export function flatSpans(spans: readonly ContentSpan[]): ContentSpan[] {
  return spans.flatMap((span) => (span.kind === "strong" ? [span, ...flatSpans(span.spans)] : [span]));
}
