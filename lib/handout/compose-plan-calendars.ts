import { amountText } from "@/lib/handout/amount-spans";
import { partsOf, weeksOf } from "@/lib/handout/days";
import { formatDate, formatJalaliDay } from "@/lib/handout/format-date";
import type { CalendarBlock } from "@/lib/handout/handout";
import type { PlanDay } from "@/lib/handout/plan-days";
import type { Composition } from "@/lib/handout/resolve-spans";

/** A calendar for each month of the plan; none for a plan without a first day. */
export function composePlanCalendars(
  days: readonly PlanDay[],
  weekStart: number,
  composition: Composition,
): CalendarBlock[] {
  const byDay = new Map(days.flatMap((one) => (one.day === null ? [] : [[one.day, one] as const])));
  const months = [...new Set([...byDay.keys()].map((day) => day.slice(0, 7)))];
  return months.map((month) => monthBlock(month, byDay, weekStart, composition));
}

function monthBlock(
  yearAndMonth: string,
  byDay: ReadonlyMap<string, PlanDay>,
  weekStart: number,
  { labels, topic: { language } }: Composition,
): CalendarBlock {
  const [year = 0, month = 0] = yearAndMonth.split("-").map(Number);
  const names = labels.date.weekdayNames.short;
  return {
    kind: "calendar",
    title: formatDate([year, month], labels),
    weekdays: names.map((_, index) => names[(index + weekStart) % 7] ?? ""),
    weeks: weeksOf(year, month, weekStart).map((week) =>
      week.map((day) => {
        if (day === null) return null;
        const planned = byDay.get(day);
        const jalali = formatJalaliDay(day, labels);
        return {
          day: `${partsOf(day)[2]}${jalali === null ? "" : ` (${jalali})`}`,
          lines: planned ? [amountText(planned.step, language, labels), ...timesOf(planned.step)] : [],
          boxes: planned?.step.timesPerDay ?? 0,
        };
      }),
    ),
  };
}

/** "× 4" below "2 tablets", so that the amount for each time is not read as that of the day. */
function timesOf({ timesPerDay }: PlanDay["step"]): string[] {
  return timesPerDay > 1 ? [`× ${timesPerDay}`] : [];
}
