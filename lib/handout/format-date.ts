import { type HandoutLabels, fillLabel } from "@/lib/handout/labels";

/**
 * A date in the patient's language, as exact as it is known.
 *
 * @param parts year, month from 1, day; the last two may be missing
 */
export function formatDate(parts: readonly number[], labels: HandoutLabels): string {
  const [year, monthNumber, day] = parts;
  const month = monthNumber === undefined ? undefined : labels.date.monthNames[monthNumber - 1];
  if (year === undefined) return "";
  if (month === undefined) return String(year);
  if (day === undefined) return fillLabel(labels.date.month, { month, year });
  return fillLabel(labels.date.day, { month, day, year });
}
