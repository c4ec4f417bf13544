import { View } from "@react-pdf/renderer";
import type { ParagraphBlock } from "@/lib/handout/handout";
import { Paragraph } from "@/lib/pdf/paragraph";
import { Spans } from "@/lib/pdf/spans";
import type { TypeScale } from "@/lib/pdf/type-scale";

/** A section's main message, or larger the sheet's, set apart by a line beside it. */
export function Lead({ block, scale }: { block: ParagraphBlock; scale: TypeScale }) {
  const isKey = block.role === "key";
  return (
    <View
      wrap={false}
      style={{
        ...scale.start.border(`${isKey ? 4 : 2.5}pt solid ${scale.colors.hue}`),
        ...scale.start.padding(scale.inset * 1.5),
        marginTop: isKey ? scale.aboveKey : 0,
        marginBottom: scale.gap,
      }}
    >
      <Paragraph type={isKey ? scale.key : scale.lead} style={{ fontWeight: 700 }}>
        <Spans spans={block.spans} scale={scale} />
      </Paragraph>
    </View>
  );
}
