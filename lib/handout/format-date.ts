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
