import { View } from "@react-pdf/renderer";
import type { LogBlock } from "@/lib/handout/handout";
import { CaptionedTable } from "@/lib/pdf/blocks/captioned-table";
import { Paragraph } from "@/lib/pdf/paragraph";
import { Tagged } from "@/lib/pdf/tagged";
import type { TypeScale } from "@/lib/pdf/type-scale";

/** An empty table to write into; its lines have room for handwriting. */
export function Log({ block, scale }: { block: LogBlock; scale: TypeScale }) {
  const cell = { flex: 1, padding: scale.inset * 0.5, border: `0.5pt solid ${scale.colors.hairline}` };
  return (
    <>
      <CaptionedTable caption={block.caption} scale={scale}>
        <Tagged tag="TR" fixed={block.rows > 0} wrap={false} style={{ flexDirection: scale.row }}>
          {block.columns.map((column) => (
            <Tagged key={column} tag="TH" scope="Column" style={cell}>
              <Paragraph type={scale.small} style={{ fontWeight: 700 }}>
                {column}
              </Paragraph>
            </Tagged>
          ))}
        </Tagged>
        {Array.from({ length: block.rows }, (_, row) => (
          <Tagged key={row} tag="TR" wrap={false} style={{ flexDirection: scale.row }}>
            {block.columns.map((column) => (
              <Tagged key={column} tag="TD" style={{ ...cell, minHeight: scale.body.fontSize * 2 }} />
            ))}
          </Tagged>
        ))}
      </CaptionedTable>
      <View style={{ height: scale.gap }} />
    </>
  );
}
