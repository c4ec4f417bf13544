import { View } from "@react-pdf/renderer";
import type { FormBlock } from "@/lib/handout/handout";
import { Paragraph } from "@/lib/pdf/paragraph";
import { Tagged } from "@/lib/pdf/tagged";
import type { TypeScale } from "@/lib/pdf/type-scale";

/** Labels, each with a line that has room for handwriting above it. The title stays with the first. */
export function Form({ block, scale }: { block: FormBlock; scale: TypeScale }) {
  return (
    <>
      <Paragraph
        type={scale.label}
        keepsWithNext
        style={{ fontWeight: 700, color: scale.colors.hue, marginTop: scale.gap }}
      >
        {block.title}
      </Paragraph>
      <Tagged tag="L" numbering="None" style={{ marginBottom: scale.gap }}>
        {block.labels.map((label, index) => (
          <Tagged key={index} tag="LI" wrap={false}>
            <Tagged
              tag="LBody"
              style={{
                flexDirection: scale.row,
                alignItems: "flex-end",
                minHeight: scale.body.fontSize * 2.2,
              }}
            >
              <Paragraph type={scale.body} style={{ maxWidth: "60%" }}>
                {label}
              </Paragraph>
              <View
                style={{
                  flex: 1,
                  ...scale.start.margin(scale.inset),
                  borderBottom: `0.75pt solid ${scale.colors.quiet}`,
                }}
              />
            </Tagged>
          </Tagged>
        ))}
      </Tagged>
    </>
  );
}
