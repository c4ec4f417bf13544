import type { CalendarBlock, Direction } from "@/lib/handout/handout";
import { Boxes } from "@/components/handout/boxes";
import { Words } from "@/components/handout/words";

export function Calendar({ block, direction }: { block: CalendarBlock; direction: Direction }) {
  return (
    <table className="handout-table handout-calendar">
      <caption>{block.title}</caption>
      <thead>
        <tr>
          {block.weekdays.map((name, column) => (
            <th key={column} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.weeks.map((week, index) => (
          <tr key={index}>
            {week.map((day, column) => (
              <td key={column}>
                {day && (
                  <>
                    <strong>{day.day}</strong>
                    {day.lines.map((line, index) => (
                      <span key={index} className="handout-calendar-line">
                        <Words text={line} direction={direction} />
                      </span>
                    ))}
                    <Boxes count={day.boxes} />
                  </>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
