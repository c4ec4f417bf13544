import type { HeadingBlock, Span } from "@/lib/handout/handout";
import { Paragraph } from "@/lib/pdf/paragraph";
import { Spans } from "@/lib/pdf/spans";
import type { TypeScale } from "@/lib/pdf/type-scale";

/** A heading. Space before it is twice the space after, so that it belongs to what follows. */
export function Heading({ block, scale }: { block: HeadingBlock; scale: TypeScale }) {
  const type = { 1: scale.title, 2: scale.section, 3: scale.part }[block.level];
  const before = { 1: 0, 2: scale.gap * 2.4, 3: scale.gap * 1.2 }[block.level];
  return (
    <Paragraph
      tag={({ 1: "H1", 2: "H2", 3: "H3" } as const)[block.level]}
      bookmark={plainWords(block.spans)}
      anchor={block.id}
      type={type}
      keepsWithNext
      style={{
        fontWeight: 700,
        color: block.level === 3 ? scale.colors.ink : scale.colors.hue,
        marginTop: before,
        marginBottom: Math.max(before / 2, scale.gap * 0.5),
      }}
    >
      <Spans spans={block.spans} scale={scale} />
    </Paragraph>
  );
}

/** Words for the outline, which has no links or raised numbers. */
function plainWords(spans: readonly Span[]): string {
  return spans
    .map((span) => ("text" in span ? span.text : span.kind === "strong" ? plainWords(span.spans) : ""))
    .join("");
}
