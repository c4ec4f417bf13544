import { SettingError } from "@/lib/handout/setting-error";

const DAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/**
 * The day on which weeks begin in calendars, 0 for Sunday.
 *
 * @param name value of CALENDAR_WEEK_START, an English name of a day; Sunday where it is not set
 * @throws for anything else: a calendar that begins on another day than its reader thinks is misread
 */
export function weekStart(name: string | undefined): number {
  if (name === undefined || name === "") return 0;
  const day = DAYS.indexOf(name.toLowerCase());
  if (day === -1)
    throw new SettingError(`CALENDAR_WEEK_START is "${name}"; write one of ${DAYS.join(", ")}.`);
  return day;
}
