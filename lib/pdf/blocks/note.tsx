import type { NoteBlock } from "@/lib/handout/handout";
import { BoxHeading } from "@/lib/pdf/blocks/box-heading";
import { List } from "@/lib/pdf/blocks/list";
import { Paragraph } from "@/lib/pdf/paragraph";
import { Spans } from "@/lib/pdf/spans";
import { Tagged } from "@/lib/pdf/tagged";
import { type TypeScale, inDirection } from "@/lib/pdf/type-scale";

/** The clinician's own words, in their own language and direction. Unsplit unless it is higher than a page. */
export function Note({ block, scale }: { block: NoteBlock; scale: TypeScale }) {
  const inner = inDirection(scale, block.direction);
  return (
    <Tagged
      tag="Sect"
      wrap={false}
      style={{
        border: `0.75pt solid ${scale.colors.hue}`,
        borderRadius: 3,
        padding: scale.inset * 1.6,
        marginVertical: scale.gap,
      }}
    >
      <BoxHeading id={block.id} type={scale.label} style={{ marginBottom: scale.gap * 0.5 }} scale={scale}>
        {block.title}
      </BoxHeading>
      <Tagged tag="Div" language={block.language}>
        {block.blocks.map((one, index) =>
          one.kind === "list" ? (
            <List key={index} block={one} scale={inner} />
          ) : (
            <Paragraph key={index} type={scale.body} style={{ marginBottom: scale.gap * 0.5 }}>
              <Spans spans={one.spans} scale={inner} />
            </Paragraph>
          ),
        )}
      </Tagged>
    </Tagged>
  );
}
