import type { ParagraphBlock } from "@/lib/handout/handout";
import { Spans, type TextPlace } from "@/components/handout/spans";

export function Paragraph({ block, ...place }: { block: ParagraphBlock } & TextPlace) {
  return (
    <p className={`handout-${block.role}`}>
      <Spans spans={block.spans} {...place} />
    </p>
  );
}
