import type { CodeBlock } from "@/lib/handout/handout";
import { Paragraph } from "@/lib/pdf/paragraph";
import { TaggedLink } from "@/lib/pdf/spans";
import type { TypeScale } from "@/lib/pdf/type-scale";

/** The sheet's address in words. */
export function Code({ block, scale }: { block: CodeBlock; scale: TypeScale }) {
  return (
    <Paragraph type={scale.small} style={{ marginVertical: scale.gap }}>
      {`${block.caption}: `}
      <TaggedLink address={block.address} words={block.address} style={{ color: scale.colors.hue }} />
    </Paragraph>
  );
}
