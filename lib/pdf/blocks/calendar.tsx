import type { CalendarBlock, CalendarDay } from "@/lib/handout/handout";
import { CaptionedTable } from "@/lib/pdf/blocks/captioned-table";
import { BoxMarks } from "@/lib/pdf/marks";
import { Paragraph } from "@/lib/pdf/paragraph";
import { Tagged } from "@/lib/pdf/tagged";
import type { TypeScale } from "@/lib/pdf/type-scale";

/** One month; no week is split between pages, and the names of the days stand over each part. */
export function Calendar({ block, scale }: { block: CalendarBlock; scale: TypeScale }) {
  return (
    <CaptionedTable caption={block.title} scale={scale}>
      <Tagged tag="TR" fixed wrap={false} style={{ flexDirection: scale.row }}>
        {block.weekdays.map((name) => (
          <Tagged key={name} tag="TH" scope="Column" style={{ flex: 1, padding: scale.inset * 0.4 }}>
            <Paragraph type={scale.small} style={{ fontWeight: 700 }}>
              {name}
            </Paragraph>
          </Tagged>
        ))}
      </Tagged>
      {block.weeks.map((week, index) => (
        <Tagged key={index} tag="TR" wrap={false} style={{ flexDirection: scale.row }}>
          {week.map((day, column) => (
            <Day key={column} day={day} scale={scale} />
          ))}
        </Tagged>
      ))}
    </CaptionedTable>
  );
}

/** Around a day, in points. */
const LINE = 0.5;

function Day({ day, scale }: { day: CalendarDay | null; scale: TypeScale }) {
  const inset = scale.inset * 0.4;
  return (
    <Tagged
      tag="TD"
      style={{
        flex: 1,
        minHeight: scale.body.fontSize * 3,
        padding: inset,
        border: `${LINE}pt solid ${scale.colors.hairline}`,
      }}
    >
      {day && (
        <>
          <Paragraph type={scale.small} style={{ fontWeight: 700 }}>
            {day.day}
          </Paragraph>
          {day.lines.map((line) => (
            <Paragraph key={line} type={scale.small}>
              {line}
            </Paragraph>
          ))}
          {day.boxes > 0 && (
            <BoxMarks
              count={day.boxes}
              size={scale.body.fontSize}
              gap={0}
              width={scale.width / 7 - 2 * (inset + LINE)}
              direction={scale.direction}
              color={scale.colors.ink}
            />
          )}
        </>
      )}
    </Tagged>
  );
}
