import { addDays, type Day } from "@/lib/handout/days";
import type { TaperPlan, TaperStep } from "@/lib/handout/taper-plan";

/** One day of a plan. */
export type PlanDay = {
  /** From 1. */
  number: number;
  /** Null in a plan without a first day. */
  day: Day | null;
  step: TaperStep;
};

/** The days of a plan, step by step. */
export function planDays({ startDate, steps }: TaperPlan): PlanDay[][] {
  let before = 0;
  return steps.map((step) => {
    const first = before;
    before += step.days;
    return Array.from({ length: step.days }, (_, index) => ({
      number: first + index + 1,
      day: startDate === undefined ? null : addDays(startDate, first + index),
      step,
    }));
  });
}
