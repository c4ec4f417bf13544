import { z } from "zod";

const number = z.number();
const text = z.string();

/** Why a typed value is refused, by the names of problem.ts; the field is where it was typed. */
const refusalSchema = z.discriminatedUnion("problem", [
  z.object({ problem: z.literal("missing-option") }),
  z.object({ problem: z.literal("too-long"), limit: number }),
  z.object({ problem: z.literal("hidden-character"), value: text }),
  z.object({ problem: z.literal("number-out-of-range"), low: number, high: number }),
  z.object({ problem: z.literal("not-a-date") }),
  z.object({ problem: z.literal("no-phone-number") }),
  z.object({ problem: z.literal("unknown-value"), value: text, allowed: text }),
  z.object({ problem: z.literal("plan-too-long"), limit: number }),
  z.object({ problem: z.literal("phone-for-plan") }),
  z.object({ problem: z.literal("unit-text-not-used") }),
  z.object({ problem: z.literal("amount-point-first") }),
  z.object({ problem: z.literal("amount-zero-last") }),
  z.object({ problem: z.literal("amount-thousands") }),
  z.object({ problem: z.literal("amount-comma") }),
  z.object({ problem: z.literal("amount-slash") }),
  z.object({ problem: z.literal("amount-not-a-number") }),
]);

export type Refusal = z.infer<typeof refusalSchema>;

/** Refuses a value in a check of zod. */
export function refuse(context: z.RefinementCtx, refusal: Refusal, path: (string | number)[] = []): void {
  context.addIssue({ code: "custom", params: refusal, path });
}

/** The reason behind an issue of `refuse`. */
export function refusalOf(issue: Extract<z.core.$ZodIssue, { code: "custom" }>): Refusal {
  return refusalSchema.parse(issue.params);
}
