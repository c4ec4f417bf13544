import { View } from "@react-pdf/renderer";
import type { LogBlock } from "@/lib/handout/handout";
import { Paragraph } from "@/lib/pdf/paragraph";
import { Tagged } from "@/lib/pdf/tagged";
import type { TypeScale } from "@/lib/pdf/type-scale";

/** An empty table to write into; its lines have room for handwriting. */
export function Log({ block, scale }: { block: LogBlock; scale: TypeScale }) {
  const cell = { flex: 1, padding: scale.inset * 0.5, border: `0.5pt solid ${scale.colors.hairline}` };
  return (
    <>
      <Paragraph type={scale.label} keepsWithNext style={{ fontWeight: 700, marginTop: scale.gap }}>
        {block.caption}
      </Paragraph>
      <Tagged tag="Table">
        <Tagged tag="TR" fixed wrap={false} style={{ flexDirection: scale.row }}>
          {block.columns.map((column, index) => (
            <Tagged key={index} tag="TH" scope="Column" style={cell}>
              <Paragraph type={scale.small} style={{ fontWeight: 700 }}>
                {column}
              </Paragraph>
            </Tagged>
          ))}
        </Tagged>
        {Array.from({ length: block.rows }, (_, row) => (
          <Tagged key={row} tag="TR" wrap={false} style={{ flexDirection: scale.row }}>
            {block.columns.map((_, index) => (
              <Tagged key={index} tag="TD" style={{ ...cell, minHeight: scale.body.fontSize * 2 }} />
            ))}
          </Tagged>
        ))}
      </Tagged>
      <View style={{ height: scale.gap }} />
    </>
  );
}
