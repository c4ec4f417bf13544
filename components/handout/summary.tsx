import type { SummaryBlock } from "@/lib/handout/handout";
import { headingTag } from "@/components/handout/heading-tag";
import { Spans } from "@/components/handout/spans";

type Props = { block: SummaryBlock; headingOffset: number; idPrefix: string };

export function Summary({ block, headingOffset, idPrefix }: Props) {
  const Title = headingTag(2, headingOffset);
  return (
    <section className="handout-summary" aria-labelledby={`${idPrefix}${block.id}`}>
      <Title id={`${idPrefix}${block.id}`} className="handout-box-title">
        {block.title}
      </Title>
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
