import { View } from "@react-pdf/renderer";
import type { Span, TableBlock } from "@/lib/handout/handout";
import { Paragraph } from "@/lib/pdf/paragraph";
import { Spans } from "@/lib/pdf/spans";
import { COLORS, type TypeScale } from "@/lib/pdf/type-scale";

/** A table. Its head stands again on every page, and no row is split. */
export function Table({ block, scale }: { block: TableBlock; scale: TypeScale }) {
  return (
    <View style={{ marginVertical: scale.gap }}>
      <Paragraph type={scale.label} style={{ fontWeight: 700 }} minPresenceAhead={scale.body.fontSize * 4}>
        <Spans spans={block.caption} scale={scale} />
      </Paragraph>
      <View>
        <View fixed style={{ flexDirection: "row", borderBottom: `1pt solid ${COLORS.ink}` }}>
          {block.columns.map((column, index) => (
            <Cell key={index} spans={column} scale={scale} isHead />
          ))}
        </View>
        {block.rows.map((row, index) => (
          <View
            key={index}
            wrap={false}
            style={{ flexDirection: "row", borderBottom: `0.5pt solid ${COLORS.hairline}` }}
          >
            {row.map((cell, column) => (
              <Cell key={column} spans={cell} scale={scale} isHead={column === 0} />
            ))}
          </View>
        ))}
      </View>
    </View>
  );
}

function Cell({ spans, scale, isHead }: { spans: readonly Span[]; scale: TypeScale; isHead: boolean }) {
  return (
    <View style={{ flex: 1, padding: scale.gap * 0.6 }}>
      <Paragraph type={scale.body} style={{ fontWeight: isHead ? 700 : 400 }}>
        <Spans spans={spans} scale={scale} />
      </Paragraph>
    </View>
  );
}
