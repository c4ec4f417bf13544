import { View } from "@react-pdf/renderer";
import type { CalendarBlock, CalendarDay } from "@/lib/handout/handout";
import { BoxMark } from "@/lib/pdf/marks";
import { Paragraph } from "@/lib/pdf/paragraph";
import { printedText } from "@/lib/pdf/printed-text";
import { COLORS, type TypeScale } from "@/lib/pdf/type-scale";

/** One month; no week is split between pages. */
export function Calendar({ block, scale }: { block: CalendarBlock; scale: TypeScale }) {
  return (
    <View style={{ marginVertical: scale.gap }}>
      <Paragraph type={scale.label} style={{ fontWeight: 700 }} minPresenceAhead={scale.body.fontSize * 6}>
        {printedText(block.title)}
      </Paragraph>
      <View>
        <View fixed style={{ flexDirection: "row" }}>
          {block.weekdays.map((name) => (
            <View key={name} style={{ flex: 1, padding: scale.gap * 0.4 }}>
              <Paragraph type={scale.small} style={{ fontWeight: 700 }}>
                {printedText(name)}
              </Paragraph>
            </View>
          ))}
        </View>
        {block.weeks.map((week, index) => (
          <View key={index} wrap={false} style={{ flexDirection: "row" }}>
            {week.map((day, column) => (
              <Day key={column} day={day} scale={scale} />
            ))}
          </View>
        ))}
      </View>
    </View>
  );
}

function Day({ day, scale }: { day: CalendarDay | null; scale: TypeScale }) {
  return (
    <View
      style={{
        flex: 1,
        minHeight: scale.body.fontSize * 3,
        padding: scale.gap * 0.4,
        border: `0.5pt solid ${COLORS.hairline}`,
      }}
    >
      {day && (
        <>
          <Paragraph type={scale.small} style={{ fontWeight: 700 }}>
            {printedText(day.day)}
          </Paragraph>
          {day.lines.map((line) => (
            <Paragraph key={line} type={scale.small}>
              {printedText(line)}
            </Paragraph>
          ))}
          <View style={{ flexDirection: "row", flexWrap: "wrap" }}>
            {Array.from({ length: day.boxes }, (_, index) => (
              <BoxMark key={index} size={scale.body.fontSize} />
            ))}
          </View>
        </>
      )}
    </View>
  );
}
