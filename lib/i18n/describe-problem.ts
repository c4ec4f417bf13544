import { createTranslator } from "next-intl";
import type { Problem } from "@/lib/handout/problem";
import type { UiLocale } from "@/lib/i18n/routing";
import en from "@/messages/en.json";
import es from "@/messages/es.json";

const messages = { en, es };

/** Says in the clinician's language which option is wrong and what to do about it. */
export function describeProblem({ field, problem, ...values }: Problem, uiLocale: UiLocale): string {
  const translate = createTranslator({
    locale: uiLocale,
    messages: messages[uiLocale],
    namespace: "Problem",
  });
  return translate(problem, { field, ...values });
}
