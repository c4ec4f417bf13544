import { Text, View } from "@react-pdf/renderer";
import type { GlossaryBlock } from "@/lib/handout/handout";
import { BoxHeading } from "@/lib/pdf/blocks/box-heading";
import { Paragraph } from "@/lib/pdf/paragraph";
import { Spans } from "@/lib/pdf/spans";
import type { TypeScale } from "@/lib/pdf/type-scale";

/** Words and what they mean. */
export function Glossary({ block, scale }: { block: GlossaryBlock; scale: TypeScale }) {
  return (
    <>
      <BoxHeading scale={scale} id={block.id} type={scale.label} style={{ marginTop: scale.gap }}>
        {block.title}
      </BoxHeading>
      <View style={{ marginBottom: scale.gap }}>
        {block.entries.map(({ term, explanation }) => (
          <Paragraph key={term} type={scale.body} style={{ marginTop: scale.gap * 0.4 }}>
            <Text style={{ fontWeight: 700 }}>{term}</Text>
            {": "}
            <Spans spans={explanation} scale={scale} />
          </Paragraph>
        ))}
      </View>
    </>
  );
}
