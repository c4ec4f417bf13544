import { View } from "@react-pdf/renderer";
import type { SummaryBlock } from "@/lib/handout/handout";
import { Paragraph } from "@/lib/pdf/paragraph";
import { printedText } from "@/lib/pdf/printed-text";
import { Spans } from "@/lib/pdf/spans";
import { COLORS, type TypeScale } from "@/lib/pdf/type-scale";

/** The short version: the picked sections' main messages. */
export function Summary({ block, scale }: { block: SummaryBlock; scale: TypeScale }) {
  return (
    <View
      wrap={false}
      style={{
        backgroundColor: COLORS.tint,
        padding: scale.gap * 1.6,
        marginVertical: scale.gap,
        borderRadius: 3,
      }}
    >
      <Paragraph
        type={scale.label}
        style={{ fontWeight: 700, color: COLORS.hue, marginBottom: scale.gap * 0.5 }}
      >
        {printedText(block.title)}
      </Paragraph>
      {block.items.map((item, index) => (
        <View key={index} style={{ flexDirection: "row", marginBottom: scale.gap * 0.3 }}>
          <View style={{ width: scale.marker * 0.75 }}>
            <Paragraph type={scale.body}>•</Paragraph>
          </View>
          <View style={{ flex: 1 }}>
            <Paragraph type={scale.body}>
              <Spans spans={item} scale={scale} />
            </Paragraph>
          </View>
        </View>
      ))}
    </View>
  );
}
