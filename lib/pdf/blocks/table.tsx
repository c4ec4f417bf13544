import type { Span, TableBlock } from "@/lib/handout/handout";
import { CaptionedTable } from "@/lib/pdf/blocks/captioned-table";
import { Paragraph } from "@/lib/pdf/paragraph";
import { Spans } from "@/lib/pdf/spans";
import { Tagged } from "@/lib/pdf/tagged";
import type { TypeScale } from "@/lib/pdf/type-scale";

/** A table. No row is split, its caption stays with it, and its head stands on each page that it goes on to. */
export function Table({ block, scale }: { block: TableBlock; scale: TypeScale }) {
  const cell = (spans: readonly Span[], column: number, scope: Scope | null) => (
    <Cell key={column} spans={spans} weight={block.weights[column]} scope={scope} scale={scale} />
  );
  return (
    <CaptionedTable caption={<Spans spans={block.caption} scale={scale} />} scale={scale}>
      <Tagged
        tag="TR"
        fixed
        wrap={false}
        style={{ flexDirection: scale.row, borderBottom: `1pt solid ${scale.colors.ink}` }}
      >
        {block.columns.map((spans, column) => cell(spans, column, "Column"))}
      </Tagged>
      {block.rows.map((cells, index) => (
        <Tagged
          key={index}
          tag="TR"
          wrap={false}
          style={{ flexDirection: scale.row, borderBottom: `0.5pt solid ${scale.colors.hairline}` }}
        >
          {cells.map((spans, column) => cell(spans, column, column === 0 ? "Row" : null))}
        </Tagged>
      ))}
    </CaptionedTable>
  );
}

type Scope = "Column" | "Row";
type CellProps = {
  spans: readonly Span[];
  weight: number | undefined;
  /** What it is the header of; null for a plain cell. */
  scope: Scope | null;
  scale: TypeScale;
};

function Cell({ spans, weight = 1, scope, scale }: CellProps) {
  return (
    <Tagged
      tag={scope ? "TH" : "TD"}
      scope={scope ?? undefined}
      style={{ flex: weight, padding: scale.inset * 0.6 }}
    >
      <Paragraph type={scale.small} style={{ fontWeight: scope ? 700 : 400 }}>
        <Spans spans={spans} scale={scale} />
      </Paragraph>
    </Tagged>
  );
}
