import type { GlossaryBlock } from "@/lib/handout/handout";
import { SheetHeading } from "@/components/handout/sheet-heading";
import { Spans } from "@/components/handout/spans";

type Props = { block: GlossaryBlock; headingOffset: number; idPrefix: string };

export function Glossary({ block, headingOffset, idPrefix }: Props) {
  return (
    <section aria-labelledby={`${idPrefix}${block.id}`}>
      <SheetHeading
        level={2}
        headingOffset={headingOffset}
        id={`${idPrefix}${block.id}`}
        className="handout-box-title"
      >
        {block.title}
      </SheetHeading>
      <dl className="handout-glossary">
        {block.entries.map(({ term, explanation }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <Spans spans={explanation} idPrefix={idPrefix} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
