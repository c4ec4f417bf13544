import type { SummaryBlock } from "@/lib/handout/handout";
import { SheetHeading } from "@/components/handout/sheet-heading";
import { Spans, type TextPlace } from "@/components/handout/spans";

type Props = { block: SummaryBlock; headingOffset: number } & TextPlace;

export function Summary({ block, headingOffset, ...place }: Props) {
  return (
    <section className="handout-summary" aria-labelledby={`${place.idPrefix}${block.id}`}>
      <SheetHeading
        level={2}
        headingOffset={headingOffset}
        id={`${place.idPrefix}${block.id}`}
        className="handout-box-title"
      >
        {block.title}
      </SheetHeading>
      <ul>
        {block.items.map((item, index) => (
          <li key={index}>
            <Spans spans={item} {...place} />
          </li>
        ))}
      </ul>
    </section>
  );
}
