import { useTranslations } from "next-intl";
import type { Choices } from "@/components/builder/choices";
import type { Sheet } from "@/components/builder/use-sheet";
import type { CatalogTopic } from "@/lib/handout/catalog";

type Props = { sheet: Sheet; topic: CatalogTopic; choices: Choices; isCounting: boolean };

/** The sheet in one line of facts. */
export function FactsLine({ sheet, topic, choices, isCounting }: Props) {
  const t = useTranslations("FactsLine");
  const { handout, pages } = sheet;
  const grades = topic.sections.flatMap(({ id, grade }) =>
    grade !== null && choices.sections.includes(id) ? [grade] : [],
  );
  const isGraded = choices.language === topic.sourceLanguage && grades.length > 0;
  return (
    <p
      className="text-quiet grow text-xs lg:text-sm"
      aria-label={t("label")}
      role="group"
      aria-busy={isCounting}
    >
      {handout && (
        <>
          <strong className="text-ink">
            {pages === null ? t("pagesPending") : t("pages", { count: pages })}
          </strong>
          {" · "}
          {t("minutes", { count: handout.minutes })}
          {isGraded && ` · ${t("grade", { grade: String(Math.max(...grades)) })}`}
          {" · "}
          {t("sources", { count: handout.sources })}
        </>
      )}
    </p>
  );
}
