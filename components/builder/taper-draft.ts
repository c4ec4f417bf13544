import { TAPER_UNITS, type TaperStep } from "@/lib/handout/taper-plan";

export type StepDraft = {
  /** Tells the rows apart while they move. */
  key: number;
  amount: string;
  unit: TaperStep["unit"];
  unitText: string;
  timesPerDay: string;
  days: string;
};
export type TaperDraft = { product: string; startDate: string; steps: readonly StepDraft[] };
export type TaperBody = {
  product: string;
  startDate?: string;
  steps: {
    amount: string;
    unit: TaperStep["unit"];
    unitText?: string;
    timesPerDay?: number | string;
    days?: number | string;
  }[];
};

/** The next row: empty, with the unit of the one before. Nothing else is carried on: a step is the clinician's own. */
export function nextStep(steps: readonly StepDraft[]): StepDraft {
  const last = steps.at(-1);
  return {
    key: Math.max(0, ...steps.map(({ key }) => key)) + 1,
    amount: "",
    unit: last?.unit ?? TAPER_UNITS[0],
    unitText: last?.unitText ?? "",
    timesPerDay: "",
    days: "",
  };
}

/** The plan as the server takes it; undefined when none was begun. */
export function taperBody({ product, startDate, steps }: TaperDraft): TaperBody | undefined {
  if (product.trim() === "" && steps.length === 0) return undefined;
  return {
    product,
    ...(startDate && { startDate }),
    steps: steps.map(({ amount, unit, unitText, timesPerDay, days }) => ({
      amount,
      unit,
      ...(unit === "other" && { unitText }),
      ...count("timesPerDay", timesPerDay),
      ...count("days", days),
    })),
  };
}

/** A number where one was typed, the text itself where it is none, so that the server can say so. */
function count<Name extends string>(name: Name, text: string): Partial<Record<Name, number | string>>;
function count(name: string, text: string) {
  const trimmed = text.trim();
  if (trimmed === "") return {};
  return { [name]: /^\d{1,6}$/.test(trimmed) ? Number(trimmed) : trimmed };
}

/** First and last day of each step, YYYY-MM-DD; null where the start or a length before it is not known. */
export function stepDays({ startDate, steps }: TaperDraft): ({ first: string; last: string } | null)[] {
  let day = Date.parse(startDate);
  return steps.map(({ days }) => {
    const length = /^\d{1,3}$/.test(days.trim()) ? Number(days) : Number.NaN;
    const first = day;
    day += length * DAY;
    if (Number.isNaN(day)) return null;
    return { first: isoDay(first), last: isoDay(day - DAY) };
  });
}

const DAY = 86_400_000;

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
