import { useTranslations } from "next-intl";
import { createContext, useContext, useState } from "react";
import type { Problem, ProblemName } from "@/lib/handout/problem";

/** What the server found wrong with what stands in the form, and how often the sheet was asked for all the same. */
export const ProblemsContext = createContext<{ problems: readonly Problem[]; asks: number }>({
  problems: [],
  asks: 0,
});

/** What a field lacks that somebody is still on the way to. */
const UNFINISHED: readonly ProblemName[] = ["missing-option", "no-phone-number", "phone-for-plan"];

/**
 * Says what is wrong with the field of a path, such as "personal.taperPlan.steps.0.amount", without naming it again. Of a field
 * that was not left yet it does not say what is still to come.
 */
export function useFieldProblem(): (path: string, label: string, wasLeft?: boolean) => string | undefined {
  const t = useTranslations("Problem");
  const { problems } = useContext(ProblemsContext);
  return (path, label, wasLeft = true) => {
    const found = problems.find(({ field }) => field === path);
    if (!found || (!wasLeft && UNFINISHED.includes(found.problem))) return undefined;
    const { problem, ...values } = found;
    return t(problem, { ...values, field: label });
  };
}

/** Whether a field, or a group of fields, was left, or stood there when the sheet was asked for; and what to call when it is left. */
export function useWasLeft(): [boolean, () => void] {
  const { asks } = useContext(ProblemsContext);
  const [asksBefore] = useState(asks);
  const [wasLeft, setWasLeft] = useState(false);
  return [wasLeft || asks > asksBefore, () => setWasLeft(true)];
}
