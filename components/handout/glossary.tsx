import type { GlossaryBlock } from "@/lib/handout/handout";
import { SheetHeading } from "@/components/handout/sheet-heading";
import { Spans, type TextPlace } from "@/components/handout/spans";
import { Words } from "@/components/handout/words";

type Props = { block: GlossaryBlock; headingOffset: number } & TextPlace;

export function Glossary({ block, headingOffset, ...place }: Props) {
  return (
    <section aria-labelledby={`${place.idPrefix}${block.id}`}>
      <SheetHeading
        level={2}
        headingOffset={headingOffset}
        id={`${place.idPrefix}${block.id}`}
        className="handout-box-title"
      >
        {block.title}
      </SheetHeading>
      <dl className="handout-glossary">
        {block.entries.map(({ term, explanation }) => (
          <div key={term}>
            <dt>
              <Words text={term} direction={place.direction} />
            </dt>
            <dd>
              <Spans spans={explanation} {...place} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
