import { useTranslations } from "next-intl";
import { createContext, useContext } from "react";
import type { Problem } from "@/lib/handout/problem";

/** What the server found wrong with what stands in the form. */
export const ProblemsContext = createContext<readonly Problem[]>([]);

/** Says what is wrong with the field of a path, such as "personal.taperPlan.steps.0.amount", without naming it again. */
export function useFieldProblem(): (path: string, label: string) => string | undefined {
  const t = useTranslations("Problem");
  const problems = useContext(ProblemsContext);
  return (path, label) => {
    const found = problems.find(({ field }) => field === path);
    if (!found) return undefined;
    const { problem, ...values } = found;
    return t(problem, { ...values, field: label });
  };
}
