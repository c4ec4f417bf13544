import { View } from "@react-pdf/renderer";
import type { CalloutBlock } from "@/lib/handout/handout";
import { List } from "@/lib/pdf/blocks/list";
import { LevelMark } from "@/lib/pdf/marks";
import { Paragraph } from "@/lib/pdf/paragraph";
import { printedText } from "@/lib/pdf/printed-text";
import { Spans } from "@/lib/pdf/spans";
import { COLORS, type TypeScale } from "@/lib/pdf/type-scale";

/** A box with its level as a sign, a word and a line: never by colour alone. */
export function Callout({ block, scale }: { block: CalloutBlock; scale: TypeScale }) {
  const color = block.level === "emergency" ? COLORS.emergency : COLORS.hue;
  const width = block.level === "routine" ? 1 : block.level === "urgent" ? 2 : 3;
  return (
    <View
      wrap={false}
      style={{
        borderLeft: `${width + 1}pt solid ${color}`,
        paddingLeft: scale.gap * 1.6,
        paddingVertical: scale.gap * 0.6,
        marginVertical: scale.gap,
      }}
    >
      <View style={{ flexDirection: "row", alignItems: "center", marginBottom: scale.gap * 0.4 }}>
        <LevelMark level={block.level} size={scale.body.fontSize * 1.1} />
        <Paragraph type={scale.label} style={{ fontWeight: 700, color, marginLeft: scale.gap, flex: 1 }}>
          {printedText(block.title)}
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
    </View>
  );
}
