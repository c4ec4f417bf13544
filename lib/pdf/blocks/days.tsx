import type { ReactNode } from "react";
import type { DaysBlock } from "@/lib/handout/handout";
import { CaptionedTable } from "@/lib/pdf/blocks/captioned-table";
import { BoxMarks } from "@/lib/pdf/marks";
import { Paragraph } from "@/lib/pdf/paragraph";
import { Spans } from "@/lib/pdf/spans";
import { Tagged } from "@/lib/pdf/tagged";
import type { TypeScale } from "@/lib/pdf/type-scale";

/** Relative width of the columns: day, amount, boxes. */
const WEIGHTS = [5, 4, 5] as const;
/** Part of the table's width that the boxes have. */
const BOXES_SHARE = 5 / 14;

/** Days under each other. No day is split from its amount, and the head stands on each page. */
export function Days({ block, scale }: { block: DaysBlock; scale: TypeScale }) {
  const { day, amount, boxes } = block.columns;
  return (
    <CaptionedTable caption={<Spans spans={block.caption} scale={scale} />} scale={scale}>
      <Tagged
        tag="TR"
        fixed
        wrap={false}
        style={{ flexDirection: scale.row, borderBottom: `1pt solid ${scale.colors.ink}` }}
      >
        {[day, amount, boxes].map((words, column) => (
          <Cell key={column} column={column} scope="Column" scale={scale}>
            {words}
          </Cell>
        ))}
      </Tagged>
      {block.rows.map((row, index) => (
        <Tagged
          key={index}
          tag="TR"
          wrap={false}
          style={{ flexDirection: scale.row, borderBottom: `0.5pt solid ${scale.colors.hairline}` }}
        >
          <Cell column={0} scope="Row" scale={scale}>
            {row.day}
          </Cell>
          <Cell column={1} scale={scale}>
            <Spans spans={row.amount} scale={scale} />
          </Cell>
          <Tagged tag="TD" style={{ flex: WEIGHTS[2], padding: scale.inset * 0.5 }}>
            <BoxMarks
              count={row.boxes}
              size={scale.body.fontSize * 1.1}
              gap={scale.inset * 0.6}
              width={scale.width * BOXES_SHARE - scale.inset}
              direction={scale.direction}
              color={scale.colors.ink}
            />
          </Tagged>
        </Tagged>
      ))}
    </CaptionedTable>
  );
}

type CellProps = { column: number; scope?: "Column" | "Row"; scale: TypeScale; children: ReactNode };

function Cell({ column, scope, scale, children }: CellProps) {
  return (
    <Tagged
      tag={scope ? "TH" : "TD"}
      scope={scope}
      style={{ flex: WEIGHTS[column] ?? 1, padding: scale.inset * 0.5 }}
    >
      <Paragraph type={scale.small} style={{ fontWeight: scope ? 700 : 400 }}>
        {children}
      </Paragraph>
    </Tagged>
  );
}
