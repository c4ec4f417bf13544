import { z } from "zod";
import { amountRefusal } from "@/lib/handout/amount";
import { refuse } from "@/lib/handout/refusal";
import { requiredLine, typedCount, typedDay, typedLine } from "@/lib/handout/typed-text";

export const TAPER_UNITS = ["capsule", "tablet", "gummy", "mL", "mg", "g", "other"] as const;
export const STEP_LIMIT = 52;
/** Days of all steps together: a plan of two years is some forty pages, and ninety where boxes are hourly. */
export const PLAN_DAY_LIMIT = 730;

/** One step: so much at a time, so many times a day, for so many days. */
export const taperStepSchema = z
  .strictObject({
    /** Printed exactly as typed. */
    amount: requiredLine(8).superRefine((amount, context) => {
      const refusal = amountRefusal(amount);
      if (amount !== "" && refusal) refuse(context, refusal);
    }),
    unit: z.enum(TAPER_UNITS),
    /** The unit's own word, where `unit` is "other". */
    unitText: typedLine(30),
    timesPerDay: typedCount(1, 24),
    days: typedCount(1, 365),
  })
  .superRefine(({ unit, unitText }, context) => {
    if (unit === "other" && !unitText) refuse(context, { problem: "missing-option" }, ["unitText"]);
    if (unit !== "other" && unitText) refuse(context, { problem: "unit-text-not-used" }, ["unitText"]);
  });

/** The clinician's own steps. Takehome counts the days and suggests nothing. */
export const taperPlanSchema = z.strictObject({
  /** What is taken less of, in the clinician's words. */
  product: requiredLine(80),
  /** YYYY-MM-DD, the first day; without it the days are numbered and the patient writes the dates. */
  startDate: typedDay().optional(),
  steps: z
    .array(taperStepSchema)
    .min(1)
    .max(STEP_LIMIT)
    .superRefine((steps, context) => {
      const days = steps.reduce((sum, step) => sum + step.days, 0);
      if (days > PLAN_DAY_LIMIT) refuse(context, { problem: "plan-too-long", limit: PLAN_DAY_LIMIT });
    }),
});

export type TaperPlan = z.infer<typeof taperPlanSchema>;
export type TaperStep = z.infer<typeof taperStepSchema>;
