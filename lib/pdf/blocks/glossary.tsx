import { Text, View } from "@react-pdf/renderer";
import type { GlossaryBlock } from "@/lib/handout/handout";
import { Paragraph } from "@/lib/pdf/paragraph";
import { printedText } from "@/lib/pdf/printed-text";
import { Spans } from "@/lib/pdf/spans";
import { COLORS, type TypeScale } from "@/lib/pdf/type-scale";

/** Words and what they mean. */
export function Glossary({ block, scale }: { block: GlossaryBlock; scale: TypeScale }) {
  return (
    <View style={{ marginVertical: scale.gap }}>
      <Paragraph
        type={scale.label}
        style={{ fontWeight: 700, color: COLORS.hue }}
        minPresenceAhead={scale.body.fontSize * 3}
      >
        {printedText(block.title)}
      </Paragraph>
      {block.entries.map(({ term, explanation }) => (
        <Paragraph key={term} type={scale.body} style={{ marginTop: scale.gap * 0.4 }}>
          <Text style={{ fontWeight: 700 }}>{printedText(term)}</Text>
          {": "}
          <Spans spans={explanation} scale={scale} />
        </Paragraph>
      ))}
    </View>
  );
}
