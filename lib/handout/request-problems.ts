import type { z } from "zod";
import { clinicSchema, localPlaceSchema } from "@/lib/handout/clinic";
import { emergencyContactSchema, noteSchema, personalSchema } from "@/lib/handout/personal";
import type { Problem } from "@/lib/handout/problem";
import { refusalOf } from "@/lib/handout/refusal";
import { shown } from "@/lib/handout/shown";
import { taperPlanSchema, taperStepSchema } from "@/lib/handout/taper-plan";

/** Names of the fields of each part, by its path without positions in a list. */
const FIELDS: Readonly<Record<string, { shape: object }>> = {
  clinic: clinicSchema,
  "clinic.localPlaces": localPlaceSchema,
  personal: personalSchema,
  "personal.note": noteSchema.out,
  "personal.emergencyContact": emergencyContactSchema,
  "personal.taperPlan": taperPlanSchema,
  "personal.taperPlan.steps": taperStepSchema,
};

/**
 * What zod found, by the names of problem.ts. A field inside a part is named with its path, positions counted from 0:
 * "personal.taperPlan.steps.3.amount".
 *
 * @param options of the request as a whole
 */
export function issueProblems(
  issue: z.core.$ZodIssue,
  input: unknown,
  options: readonly string[],
): Problem[] {
  const [option = ""] = issue.path;
  const path = option in FIELDS ? issue.path : [option];
  const field = path.map((part) => shown(String(part))).join(".");
  if (issue.code === "unrecognized_keys") {
    const part = issue.path.filter((step) => typeof step === "string").join(".");
    const allowed = (part === "" ? options : Object.keys(FIELDS[part]?.shape ?? {})).join(", ");
    return issue.keys.map((key) => ({
      problem: "unknown-option",
      field: [field, shown(key)].filter(Boolean).join("."),
      allowed,
    }));
  }
  if (field === "") return [{ problem: "not-an-object", field: "body" }];
  return [fieldProblem(field, issue, valueAt(input, path))];
}

function fieldProblem(field: string, issue: z.core.$ZodIssue, value: unknown): Problem {
  if (issue.code === "custom") return { field, ...refusalOf(issue) };
  if (issue.code === "too_big") {
    const limit = Number(issue.maximum);
    return { problem: field === "sections" ? "too-many-sections" : "too-many", field, limit };
  }
  if (field === "sections" && (value === undefined || issue.code === "too_small")) {
    return { problem: "no-section", field };
  }
  if (value === undefined || issue.code === "too_small") return { problem: "missing-option", field };
  const expected = issue.code === "invalid_type" ? EXPECTED[issue.expected] : undefined;
  if (field !== "sections" && Array.isArray(value) && (expected ?? "text") === "text")
    return { problem: "option-twice", field };
  if (issue.code === "invalid_value") {
    return { problem: "unknown-value", field, value: shown(value), allowed: issue.values.join(", ") };
  }
  return { problem: "wrong-type", field, expected: expected ?? "text" };
}

/** Kinds of value, in the words of zod and in ours. */
const EXPECTED: Partial<Record<string, "list" | "number" | "object">> = {
  array: "list",
  number: "number",
  object: "object",
};

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => Reflect.get(Object(value), step), input);
}
