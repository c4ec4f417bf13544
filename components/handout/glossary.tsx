import type { GlossaryBlock } from "@/lib/handout/handout";
import { headingTag } from "@/components/handout/heading-tag";
import { Spans } from "@/components/handout/spans";

type Props = { block: GlossaryBlock; headingOffset: number; idPrefix: string };

export function Glossary({ block, headingOffset, idPrefix }: Props) {
  const Title = headingTag(2, headingOffset);
  return (
    <section aria-labelledby={`${idPrefix}${block.id}`}>
      <Title id={`${idPrefix}${block.id}`} className="handout-box-title">
        {block.title}
      </Title>
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
