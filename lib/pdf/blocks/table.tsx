import { View } from "@react-pdf/renderer";
import type { Span, TableBlock } from "@/lib/handout/handout";
import { Paragraph } from "@/lib/pdf/paragraph";
import { Spans } from "@/lib/pdf/spans";
import { COLORS, type TypeScale } from "@/lib/pdf/type-scale";

/** A table. No row is split, and its caption and head stay with the first row. */
export function Table({ block, scale }: { block: TableBlock; scale: TypeScale }) {
  const row = (cells: readonly (readonly Span[])[], isHead: boolean) =>
    cells.map((cell, column) => (
      <Cell
        key={column}
        spans={cell}
        weight={block.weights[column]}
        scale={scale}
        isHead={isHead || column === 0}
      />
    ));
  const [first, ...rest] = block.rows.map((cells, index) => (
    <View
      key={index}
      wrap={false}
      style={{ flexDirection: "row", borderBottom: `0.5pt solid ${COLORS.hairline}` }}
    >
      {row(cells, false)}
    </View>
  ));
  return (
    <View style={{ marginVertical: scale.gap }}>
      <View wrap={false}>
        <Paragraph type={scale.label} style={{ fontWeight: 700 }}>
          <Spans spans={block.caption} scale={scale} />
        </Paragraph>
        <View style={{ flexDirection: "row", borderBottom: `1pt solid ${COLORS.ink}` }}>
          {row(block.columns, true)}
        </View>
        {first}
      </View>
      {rest}
    </View>
  );
}

type CellProps = { spans: readonly Span[]; weight: number | undefined; scale: TypeScale; isHead: boolean };

function Cell({ spans, weight = 1, scale, isHead }: CellProps) {
  return (
    <View style={{ flex: weight, padding: scale.gap * 0.6 }}>
      <Paragraph type={scale.small} style={{ fontWeight: isHead ? 700 : 400 }}>
        <Spans spans={spans} scale={scale} />
      </Paragraph>
    </View>
  );
}
