import type { EmergencyBlock } from "@/lib/handout/handout";
import { SheetHeading } from "@/components/handout/sheet-heading";
import { Spans, type TextPlace } from "@/components/handout/spans";
import { Words } from "@/components/handout/words";

type Props = { block: EmergencyBlock; headingOffset: number } & TextPlace;

/** The box that stands on every sheet: the word first, numbers large. */
export function Emergency({ block, headingOffset, ...place }: Props) {
  return (
    <section className="handout-emergency" aria-labelledby={`${place.idPrefix}${block.id}`}>
      <SheetHeading
        level={2}
        headingOffset={headingOffset}
        id={`${place.idPrefix}${block.id}`}
        className="handout-emergency-title"
      >
        {block.title}
      </SheetHeading>
      <p className="handout-emergency-region">
        <Words text={block.region} direction={place.direction} />
      </p>
      <dl>
        {block.lines.map(({ number, service, purpose, languages }) => (
          <div key={number.fact} className="handout-emergency-line">
            <dt>
              <Spans spans={[number]} {...place} />
              {service && (
                <>
                  {" "}
                  <span className="handout-emergency-service">
                    <Spans spans={[service]} {...place} />
                  </span>
                </>
              )}
            </dt>
            <dd>
              <Spans spans={purpose} {...place} />
              {languages && (
                <span className="handout-emergency-languages">
                  <Words text={languages} direction={place.direction} />
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <Spans spans={block.elsewhere} {...place} />
      </p>
      {block.phrase && (
        <p>
          <Words text={block.phrase.lead} direction={place.direction} />{" "}
          <Spans spans={[block.phrase.words]} {...place} />
        </p>
      )}
    </section>
  );
}
