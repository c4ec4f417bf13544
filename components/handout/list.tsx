import type { ListBlock, ListStyle } from "@/lib/handout/handout";
import { Spans, type TextPlace } from "@/components/handout/spans";
import { Words } from "@/components/handout/words";

/** Drawn marks, in a square of 16. They repeat what the list's title says in words. */
const MARKS: Partial<Record<ListStyle, string>> = {
  do: "M2.5 8.5 L6.5 12.5 L13.5 4",
  dont: "M3.5 3.5 L12.5 12.5 M12.5 3.5 L3.5 12.5",
  check: "M2 2 H14 V14 H2 Z",
};

export function List({ block, ...place }: { block: ListBlock } & TextPlace) {
  const Tag = block.style === "steps" ? "ol" : "ul";
  const mark = MARKS[block.style];
  return (
    <div className={`handout-list handout-list-${block.style}`}>
      {block.title && (
        <p className="handout-list-title">
          <Words text={block.title} direction={place.direction} />
        </p>
      )}
      <Tag role="list">
        {block.items.map((item, index) => (
          <li key={index}>
            {mark && (
              <svg className="handout-mark" viewBox="0 0 16 16" aria-hidden="true">
                <path d={mark} fill="none" stroke="currentColor" strokeWidth="2" />
              </svg>
            )}
            <span>
              {block.itemPrefix && <strong>{block.itemPrefix}</strong>}
              <Spans spans={item} {...place} />
            </span>
          </li>
        ))}
      </Tag>
    </div>
  );
}
