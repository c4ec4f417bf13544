import { Svg, View } from "@react-pdf/renderer";
import type { CodeBlock } from "@/lib/handout/handout";
import { Shapes } from "@/lib/pdf/blocks/shapes";
import { Paragraph } from "@/lib/pdf/paragraph";
import { TaggedLink } from "@/lib/pdf/spans";
import type { TypeScale } from "@/lib/pdf/type-scale";

type Props = { block: CodeBlock; scale: TypeScale };

/** 2 cm in points, without the white around the code: what a phone reads at arm's length. */
const LEAST_SIDE = 57;
/** 0.4 mm in points: smaller modules run into each other on a worn printer, and at 150 dpi two dots do not hold one. */
const LEAST_MODULE = 1.2;
/** The white around the code on both sides, in modules. */
const QUIET_ZONES = 8;

/** A code to scan, with its address in words beside it. */
export function Code({ block: { address, caption, alternative, drawing }, scale }: Props) {
  const moduleSide = Math.max(LEAST_MODULE, LEAST_SIDE / (drawing.width - QUIET_ZONES));
  const side = moduleSide * drawing.width;
  return (
    <View wrap={false} style={{ flexDirection: scale.row, gap: scale.inset, marginVertical: scale.gap }}>
      <Svg
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
        style={{ width: side, height: side }}
        {...{ structure: { tag: "Figure", alternative } }}
      >
        <Shapes shapes={drawing.shapes} />
      </Svg>
      <View style={{ flex: 1, justifyContent: "center" }}>
        <Paragraph type={scale.label} style={{ fontWeight: 700, marginBottom: scale.gap * 0.5 }}>
          {caption}
        </Paragraph>
        <Paragraph type={scale.source}>
          <TaggedLink address={address} words={address} style={{ color: scale.colors.hue }} />
        </Paragraph>
      </View>
    </View>
  );
}
