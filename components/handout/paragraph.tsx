import type { ParagraphBlock } from "@/lib/handout/handout";
import { Spans } from "@/components/handout/spans";

export function Paragraph({ block, idPrefix }: { block: ParagraphBlock; idPrefix: string }) {
  return (
    <p className={`handout-${block.role}`}>
      <Spans spans={block.spans} idPrefix={idPrefix} />
    </p>
  );
}
