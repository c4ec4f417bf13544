import type { EmergencyBlock } from "@/lib/handout/handout";
import { SheetHeading } from "@/components/handout/sheet-heading";
import { Spans } from "@/components/handout/spans";

type Props = { block: EmergencyBlock; headingOffset: number; idPrefix: string };

/** The box that stands on every sheet: the word first, numbers large. */
export function Emergency({ block, headingOffset, idPrefix }: Props) {
  return (
    <section className="handout-emergency" aria-labelledby={`${idPrefix}${block.id}`}>
      <SheetHeading
        level={2}
        headingOffset={headingOffset}
        id={`${idPrefix}${block.id}`}
        className="handout-emergency-title"
      >
        {block.title}
      </SheetHeading>
      <p className="handout-emergency-region">{block.region}</p>
      <dl>
        {block.lines.map(({ number, purpose, languages }) => (
          <div key={number.fact} className="handout-emergency-line">
            <dt>
              <Spans spans={[number]} idPrefix={idPrefix} />
            </dt>
            <dd>
              <Spans spans={purpose} idPrefix={idPrefix} />
              {languages && <span className="handout-emergency-languages">{languages}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <Spans spans={block.elsewhere} idPrefix={idPrefix} />
      </p>
      {block.phrase && (
        <p>
          {block.phrase.lead} <Spans spans={[block.phrase.words]} idPrefix={idPrefix} />
        </p>
      )}
    </section>
  );
}
