import { Link, View } from "@react-pdf/renderer";
import type { CodeBlock } from "@/lib/handout/handout";
import { Paragraph } from "@/lib/pdf/paragraph";
import { printedAddress, printedText } from "@/lib/pdf/printed-text";
import { COLORS, type TypeScale } from "@/lib/pdf/type-scale";

/** The sheet's address in words. */
export function Code({ block, scale }: { block: CodeBlock; scale: TypeScale }) {
  return (
    <View wrap={false} style={{ marginVertical: scale.gap }}>
      <Paragraph type={scale.small}>
        {`${printedText(block.caption)}: `}
        <Link src={block.address} style={{ color: COLORS.hue, textDecoration: "none" }}>
          {printedAddress(block.address)}
        </Link>
      </Paragraph>
    </View>
  );
}
