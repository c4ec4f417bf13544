import type { HeadingBlock } from "@/lib/handout/handout";
import { SheetHeading } from "@/components/handout/sheet-heading";
import { Spans } from "@/components/handout/spans";

type Props = { block: HeadingBlock; headingOffset: number; idPrefix: string };

export function Heading({ block, headingOffset, idPrefix }: Props) {
  return (
    <SheetHeading
      level={block.level}
      headingOffset={headingOffset}
      id={`${idPrefix}${block.id}`}
      className={`handout-heading-${block.level}`}
    >
      <Spans spans={block.spans} idPrefix={idPrefix} />
    </SheetHeading>
  );
}
