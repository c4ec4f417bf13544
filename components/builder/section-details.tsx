import { useTranslations } from "next-intl";
import type { SectionWords } from "@/components/builder/section-words";

/** What a section holds and how far it was checked, for the clinician who hesitates. */
export function SectionDetails({ words }: { words: SectionWords }) {
  const t = useTranslations("SectionDetails");
  const { title, description, mainMessage, grade, sources, review, wordsLanguage } = words;
  return (
    <details className="text-xs">
      <summary className="text-hue w-fit py-1 underline-offset-4 hover:underline">
        {t("summary")} <span className="sr-only">{title}</span>
      </summary>
      <div className="grid gap-1 pe-2 pb-2">
        <p lang={wordsLanguage}>{description}.</p>
        <p>
          <span className="text-quiet">{t("mainMessage")}</span>{" "}
          <span lang={wordsLanguage}>{mainMessage}</span>
        </p>
        <p className="text-quiet">
          {grade !== null && `${t("grade", { grade: String(grade) })} · `}
          {t("sources", { count: sources })}
        </p>
        {review && (
          <p className="text-quiet">
            {t("clinical", { state: t(review.clinical) })}
            {review.language && ` ${t("language", { state: t(review.language) })}`}
          </p>
        )}
      </div>
    </details>
  );
}
