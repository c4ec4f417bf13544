import type { Handout } from "@/lib/handout/handout";
import { Blocks } from "@/components/handout/blocks";

type Props = {
  handout: Handout;
  /** How many levels the headings go down, where the page has headings of its own. */
  headingOffset?: number;
  idPrefix?: string;
};

/** The handout as HTML. Classes are those of public/handout.css. */
export function HandoutView({ handout, headingOffset = 0, idPrefix = "" }: Props) {
  const place = { headingOffset, idPrefix };
  return (
    <article
      className="handout"
      lang={handout.language}
      dir={handout.direction}
      data-text-size={handout.textSize}
    >
      {handout.frame.head && <p className="handout-head">{handout.frame.head}</p>}
      <Blocks blocks={handout.front} {...place} />
      {handout.sections.map(({ id, blocks }) => (
        <section key={id} className="handout-section" aria-labelledby={`${idPrefix}${id}`}>
          <Blocks blocks={blocks} {...place} />
        </section>
      ))}
      <Blocks blocks={handout.back} {...place} />
      <footer className="handout-foot">
        <p>{handout.frame.disclaimer}</p>
        <p>{handout.frame.identity}</p>
      </footer>
    </article>
  );
}
