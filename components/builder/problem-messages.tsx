import { useLocale, useTranslations } from "next-intl";
import type { Choices } from "@/components/builder/choices";
import { FieldLink } from "@/components/builder/field-link";
import { languageName } from "@/components/builder/language-name";
import { sectionWords } from "@/components/builder/section-words";
import { usePartLabel } from "@/components/builder/use-part-label";
import type { CatalogTopic } from "@/lib/handout/catalog";
import type { Problem } from "@/lib/handout/problem";
import { requestToQuery } from "@/lib/handout/request";

type Props = {
  problems: readonly Problem[];
  topic: CatalogTopic;
  choices: Choices;
  onChoose: (choices: Choices) => void;
};

/** What is wrong with the choices, and the remedy, in the clinician's words. Always there, so that it is read out. */
export function ProblemMessages({ problems, topic, choices, onChoose }: Props) {
  const t = useTranslations("ProblemMessage");
  const uiLocale = useLocale();
  const describe = useDescribeProblem(topic);
  const missing = problems.filter(isOneSection).map(({ value }) => value);
  const without = { ...choices, sections: choices.sections.filter((id) => !missing.includes(id)) };
  return (
    <div id="problems" role={problems.length > 0 && problems.every(isInParts) ? "status" : "alert"}>
      {problems.length > 0 && (
        <div className="border-emergency rounded-md border px-4 py-3">
          <p className="text-emergency font-bold">{t("label")}</p>
          <ul>
            {problems.map((problem, index) => {
              const id = fieldId(problem.field, choices.language === topic.sourceLanguage);
              const words = describe(problem);
              return (
                <li key={index} className="mt-1">
                  {id === null ? words : <FieldLink id={id}>{words}</FieldLink>}
                </li>
              );
            })}
          </ul>
          {missing.length > 0 && without.sections.length > 0 && (
            <a
              href={`/${uiLocale}?${requestToQuery(without)}`}
              onClick={(event) => {
                event.preventDefault();
                onChoose(without);
              }}
              className="button-quiet mt-3 inline-block"
            >
              {t("leaveOut", { count: missing.length })}
            </a>
          )}
        </div>
      )}
    </div>
  );
}

/** What goes away with the section. */
function isOneSection(
  problem: Problem,
): problem is Extract<Problem, { problem: "section-not-in-language" | "section-differs" }> {
  return problem.problem === "section-not-in-language" || problem.problem === "section-differs";
}

/** A field that is half typed is no emergency: it is said in turn, and beside the field. */
function isInParts({ field }: Pick<Problem, "field">): boolean {
  return /^(clinic|personal)\./.test(field);
}

const NAMED = [
  "bilingual",
  "body",
  "evidence",
  "format",
  "ink",
  "language",
  "paper",
  "sections",
  "textSize",
  "topic",
] as const;

function isNamed(field: string): field is (typeof NAMED)[number] {
  return NAMED.some((name) => name === field);
}

/** Named in a request, and no field of this form. */
const WITHOUT_FIELD = ["body", "format", "topic"];

/** Id of the field that a problem is about; null where the form has none. */
function fieldId(field: string, isInSourceLanguage: boolean): string | null {
  // There is nothing to choose beside the source language: what can be chosen is another one.
  if (field === "bilingual" && isInSourceLanguage) return "language";
  if (isNamed(field)) return WITHOUT_FIELD.includes(field) ? null : field;
  return isInParts({ field }) ? field : null;
}

/** A problem in words, with the names that the form gives to its fields, sections and languages. */
function useDescribeProblem(topic: CatalogTopic): (problem: Problem) => string {
  const t = useTranslations("Problem");
  const tField = useTranslations("ProblemField");
  const partLabel = usePartLabel();
  const uiLocale = useLocale();
  return (found) => {
    const { problem, field, ...values } = found;
    const label = isNamed(field) ? tField(field) : (partLabel(field) ?? field);
    return t(problem, {
      field: label,
      ...values,
      ...(isOneSection(found) && {
        value: sectionWords(topic, found.value, { language: topic.sourceLanguage, uiLocale }).title,
      }),
      ...("language" in found && { language: languageName(found.language, uiLocale) }),
      ...("other" in found && { other: languageName(found.other, uiLocale) }),
    });
  };
}
