import type { Handout } from "@/lib/handout/handout";
import { Blocks } from "@/components/handout/blocks";
import { Letterhead } from "@/components/handout/letterhead";
import { Words } from "@/components/handout/words";

type Props = {
  handout: Handout;
  /** How many levels the headings go down, where the page has headings of its own. */
  headingOffset?: number;
  idPrefix?: string;
};

/** The handout as HTML. Classes are those of public/handout.css. */
export function HandoutView({ handout, headingOffset = 0, idPrefix = "" }: Props) {
  const place = { headingOffset, idPrefix, direction: handout.direction };
  return (
    <article
      className="handout"
      lang={handout.language}
      dir={handout.direction}
      data-text-size={handout.textSize}
      data-ink={handout.ink}
    >
      {handout.frame.head && (
        <p className="handout-head">
          <Words text={handout.frame.head} direction={handout.direction} />
        </p>
      )}
      {handout.letterhead && <Letterhead letterhead={handout.letterhead} {...place} />}
      <Blocks blocks={handout.front} {...place} />
      {handout.sections.map(({ id, blocks }) => (
        <section key={id} className="handout-section" aria-labelledby={`${idPrefix}${id}`}>
          <Blocks blocks={blocks} {...place} />
        </section>
      ))}
      <Blocks blocks={handout.nextSteps} {...place} />
      {handout.plan && (
        <section className="handout-plan" aria-labelledby={`${idPrefix}plan`}>
          <Blocks blocks={handout.plan} {...place} />
        </section>
      )}
      <Blocks blocks={handout.back} {...place} />
      <footer className="handout-foot">
        <p>
          <Words text={handout.frame.disclaimer} direction={handout.direction} />
        </p>
        <p>
          <Words text={handout.frame.identity} direction={handout.direction} />
        </p>
      </footer>
    </article>
  );
}
