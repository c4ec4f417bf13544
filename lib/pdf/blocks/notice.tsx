import { View } from "@react-pdf/renderer";
import type { NoticeBlock } from "@/lib/handout/handout";
import { Paragraph } from "@/lib/pdf/paragraph";
import type { TypeScale } from "@/lib/pdf/type-scale";

/** What the reader should know about this sheet itself, in one or two languages. */
export function Notice({ block, scale }: { block: NoticeBlock; scale: TypeScale }) {
  return (
    <View wrap={false} style={{ marginTop: scale.gap * 0.5, marginBottom: scale.gap * 0.5 }}>
      {block.paragraphs.map(({ language, text }, index) => (
        <Paragraph key={index} language={language} type={scale.small} style={{ color: scale.colors.quiet }}>
          {text}
        </Paragraph>
      ))}
    </View>
  );
}
