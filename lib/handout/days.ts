const MILLISECONDS = 24 * 60 * 60 * 1000;

/** A day of the Gregorian calendar, YYYY-MM-DD. Reckoned in Coordinated Universal Time, which has no summer time. */
export type Day = string;

export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * MILLISECONDS).toISOString().slice(0, 10);
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** Year, month from 1, day of the month. */
export function partsOf(day: Day): [number, number, number] {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return [year, month, date];
}

/** The same for the Solar Hijri calendar of Iran, in the reckoning of ICU. */
export function jalaliPartsOf(day: Day): [number, number, number] {
  const parts = JALALI.formatToParts(new Date(`${day}T00:00:00Z`));
  const number = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value ?? 0);
  return [number("year"), number("month"), number("day")];
}

const JALALI = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
  timeZone: "UTC",
  year: "numeric",
  month: "numeric",
  day: "numeric",
});

/** The weeks of a month, each of seven days; null lies in another month. */
export function weeksOf(year: number, month: number, weekStart: number): (Day | null)[][] {
  const first = new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const before = (weekdayOf(first) - weekStart + 7) % 7;
  return Array.from({ length: Math.ceil((before + length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, column) => {
      const date = week * 7 + column - before;
      return date >= 0 && date < length ? addDays(first, date) : null;
    }),
  );
}
