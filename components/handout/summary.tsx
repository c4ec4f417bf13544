import type { SummaryBlock } from "@/lib/handout/handout";
import { SheetHeading } from "@/components/handout/sheet-heading";
import { Spans } from "@/components/handout/spans";

type Props = { block: SummaryBlock; headingOffset: number; idPrefix: string };

export function Summary({ block, headingOffset, idPrefix }: Props) {
  return (
    <section className="handout-summary" aria-labelledby={`${idPrefix}${block.id}`}>
      <SheetHeading
        level={2}
        headingOffset={headingOffset}
        id={`${idPrefix}${block.id}`}
        className="handout-box-title"
      >
        {block.title}
      </SheetHeading>
      <ul>
        {block.items.map((item, index) => (
          <li key={index}>
            <Spans spans={item} idPrefix={idPrefix} />
          </li>
        ))}
      </ul>
    </section>
  );
}
