import { jalaliPartsOf } from "@/lib/handout/days";
import { type HandoutLabels, fillLabel } from "@/lib/handout/labels";

/**
 * A date in the patient's language, as exact as it is known.
 *
 * @param parts year, month from 1, day; the last two may be missing
 */
export function formatDate(parts: readonly number[], labels: HandoutLabels): string {
  const [year, monthNumber, day] = parts;
  const { date } = labels;
  const names = day === undefined ? date.monthNamesAlone : date.monthNames;
  const month = monthNumber === undefined ? undefined : names[monthNumber - 1];
  if (year === undefined) return "";
  if (month === undefined) return String(year);
  if (day === undefined) return fillLabel(date.month, { month, year });
  return fillLabel(date.day, { month, day: day === 1 ? date.firstDay : day, year });
}

/** The day in the Solar Hijri calendar; null in a language that does not print it. */
export function formatJalali(day: string, { date: { jalali } }: HandoutLabels): string | null {
  if (!jalali) return null;
  const [year, month, date] = jalaliPartsOf(day);
  return fillLabel(jalali.day, { day: date, month: jalali.monthNames[month - 1] ?? month, year });
}

/** The day of the month alone in the Solar Hijri calendar; null in a language that does not print it. */
export function formatJalaliDay(day: string, { date: { jalali } }: HandoutLabels): string | null {
  return jalali ? String(jalaliPartsOf(day)[2]) : null;
}
