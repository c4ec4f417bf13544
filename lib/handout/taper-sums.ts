import { amountInThousandths } from "@/lib/handout/amount";
import type { TaperStep } from "@/lib/handout/taper-plan";

/** What a step comes to, for the clinician's screen alone; never printed. Null for an amount that cannot be read. */
export type TaperSum = {
  perDay: number;
  /** Over all days of the step. */
  total: number;
};

type Amounts = Pick<TaperStep, "amount" | "timesPerDay" | "days">;
type InUnit = Pick<TaperStep, "unit"> & { unitText?: string | undefined };

export function taperSums(steps: readonly Amounts[]): (TaperSum | null)[] {
  return steps.map(({ amount, timesPerDay, days }) => {
    const thousandths = amountInThousandths(amount);
    if (thousandths === null) return null;
    return { perDay: (thousandths * timesPerDay) / 1000, total: (thousandths * timesPerDay * days) / 1000 };
  });
}

/** Indices of the steps in which more is taken a day than in the step before. A warning, not a refusal. */
export function stepsThatGoUp(steps: readonly (Amounts & InUnit)[]): number[] {
  const sums = taperSums(steps);
  return steps.flatMap((step, index) => {
    const before = steps[index - 1];
    const [now, last] = [sums[index], sums[index - 1]];
    if (!before || !now || !last || unitOf(before) !== unitOf(step)) return [];
    return now.perDay > last.perDay ? [index] : [];
  });
}

function unitOf({ unit, unitText }: InUnit): string {
  return `${unit} ${unitText?.toLowerCase() ?? ""}`;
}
