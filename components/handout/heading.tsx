import type { HeadingBlock } from "@/lib/handout/handout";
import { SheetHeading } from "@/components/handout/sheet-heading";
import { Spans, type TextPlace } from "@/components/handout/spans";

type Props = { block: HeadingBlock; headingOffset: number } & TextPlace;

export function Heading({ block, headingOffset, ...place }: Props) {
  return (
    <SheetHeading
      level={block.level}
      headingOffset={headingOffset}
      id={`${place.idPrefix}${block.id}`}
      className={`handout-heading-${block.level}`}
    >
      <Spans spans={block.spans} {...place} />
    </SheetHeading>
  );
}
