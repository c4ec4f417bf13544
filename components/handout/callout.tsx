import type { CalloutBlock } from "@/lib/handout/handout";
import { List } from "@/components/handout/list";
import { Paragraph } from "@/components/handout/paragraph";
import type { TextPlace } from "@/components/handout/spans";
import { Words } from "@/components/handout/words";

/** A box with its level as a sign, a word and a line: never by colour alone. */
export function Callout({ block, ...place }: { block: CalloutBlock } & TextPlace) {
  const isRoutine = block.level === "routine";
  return (
    <aside className={`handout-callout handout-callout-${block.level}`}>
      <p className="handout-callout-title">
        <svg className="handout-mark" viewBox="0 0 16 16" aria-hidden="true">
          <path
            d={isRoutine ? "M8 1 A7 7 0 1 0 8 15 A7 7 0 1 0 8 1 Z" : "M8 1 L15.3 14.5 H0.7 Z"}
            fill="none"
            stroke="currentColor"
            strokeWidth="1.3"
          />
          <path
            d={isRoutine ? "M8 7 V12 M8 4 V5.2" : "M8 5.5 V10 M8 11.2 V12.6"}
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
          />
        </svg>
        <Words text={block.title} direction={place.direction} />
      </p>
      {block.blocks.map((inner, index) =>
        inner.kind === "list" ? (
          <List key={index} block={inner} {...place} />
        ) : (
          <Paragraph key={index} block={inner} {...place} />
        ),
      )}
    </aside>
  );
}
