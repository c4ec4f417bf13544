import { View } from "@react-pdf/renderer";
import type { CalloutBlock } from "@/lib/handout/handout";
import { List } from "@/lib/pdf/blocks/list";
import { LevelMark } from "@/lib/pdf/marks";
import { Paragraph } from "@/lib/pdf/paragraph";
import { Spans } from "@/lib/pdf/spans";
import { Tagged } from "@/lib/pdf/tagged";
import type { TypeScale } from "@/lib/pdf/type-scale";

/** A box with its level as a sign, a word and a line: never by colour alone. */
export function Callout({ block, scale }: { block: CalloutBlock; scale: TypeScale }) {
  const color = block.level === "emergency" ? scale.colors.emergency : scale.colors.hue;
  const width = { routine: 2, urgent: 3, emergency: 4 }[block.level];
  return (
    <Tagged
      tag="Sect"
      wrap={false}
      style={{
        ...scale.start.border(`${width}pt solid ${color}`),
        ...scale.start.padding(scale.inset * 1.6),
        paddingVertical: scale.gap * 0.6,
        marginVertical: scale.gap,
      }}
    >
      <View style={{ flexDirection: scale.row, alignItems: "center", marginBottom: scale.gap * 0.4 }}>
        <LevelMark level={block.level} size={scale.body.fontSize * 1.1} color={color} />
        <Paragraph
          type={scale.label}
          style={{ fontWeight: 700, color, flex: 1, ...scale.start.margin(scale.inset) }}
        >
          {block.title}
        </Paragraph>
      </View>
      {block.blocks.map((inner, index) =>
        inner.kind === "list" ? (
          <List key={index} block={inner} scale={scale} />
        ) : (
          <Paragraph key={index} type={scale.body}>
            <Spans spans={inner.spans} scale={scale} />
          </Paragraph>
        ),
      )}
    </Tagged>
  );
}
