import type { HeadingBlock } from "@/lib/handout/handout";
import { headingTag } from "@/components/handout/heading-tag";
import { Spans } from "@/components/handout/spans";

type Props = { block: HeadingBlock; headingOffset: number; idPrefix: string };

export function Heading({ block, headingOffset, idPrefix }: Props) {
  const Tag = headingTag(block.level, headingOffset);
  return (
    <Tag id={`${idPrefix}${block.id}`} className={`handout-heading-${block.level}`}>
      <Spans spans={block.spans} idPrefix={idPrefix} />
    </Tag>
  );
}
