import type { DetailsBlock } from "@/lib/handout/handout";
import { Spans, type TextPlace } from "@/components/handout/spans";

export function Details({ block, ...place }: { block: DetailsBlock } & TextPlace) {
  return (
    <dl className="handout-details">
      {block.items.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <Spans spans={value} {...place} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
