import type { SummaryBlock } from "@/lib/handout/handout";
import { BoxHeading } from "@/lib/pdf/blocks/box-heading";
import { Bullet, ListItem } from "@/lib/pdf/blocks/list";
import { Paragraph } from "@/lib/pdf/paragraph";
import { Spans } from "@/lib/pdf/spans";
import { Tagged } from "@/lib/pdf/tagged";
import type { TypeScale } from "@/lib/pdf/type-scale";

/** The short version: the picked sections' main messages. */
export function Summary({ block, scale }: { block: SummaryBlock; scale: TypeScale }) {
  return (
    <Tagged
      tag="Sect"
      wrap={false}
      style={{
        ...scale.area,
        paddingHorizontal: scale.inset * 1.6,
        paddingVertical: scale.gap * 1.6,
        marginVertical: scale.gap,
        borderRadius: 3,
      }}
    >
      <BoxHeading scale={scale} id={block.id} type={scale.label} style={{ marginBottom: scale.gap * 0.5 }}>
        {block.title}
      </BoxHeading>
      <Tagged tag="L" numbering="Disc">
        {block.items.map((item, index) => (
          <ListItem
            key={index}
            marker={<Bullet scale={scale} />}
            markerWidth={scale.marker * 0.75}
            gap={scale.gap * 0.3}
            scale={scale}
          >
            <Paragraph type={scale.body}>
              <Spans spans={item} scale={scale} />
            </Paragraph>
          </ListItem>
        ))}
      </Tagged>
    </Tagged>
  );
}
