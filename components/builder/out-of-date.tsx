import { useLocale, useTranslations } from "next-intl";
import { sectionWords } from "@/components/builder/section-words";
import type { CatalogTopic } from "@/lib/handout/catalog";
import type { Handout } from "@/lib/handout/handout";

/** Names the sections whose dated sentences are past their day: the clinician should know what the sheet no longer says. */
export function OutOfDate({ handout, topic }: { handout: Handout; topic: CatalogTopic }) {
  const t = useTranslations("OutOfDate");
  const uiLocale = useLocale();
  if (handout.outOfDate.length === 0) return null;
  const sections = handout.outOfDate.map((id) =>
    sectionWords(topic, id, { language: handout.language, uiLocale }),
  );
  return (
    <p className="not-printed text-ink mx-auto max-w-184 px-5 pt-4 sm:px-0">
      <strong>{t("label")}</strong>{" "}
      {sections.map(({ id, title, wordsLanguage }, index) => (
        <span key={id} lang={wordsLanguage}>
          {index > 0 && " · "}
          {title}
        </span>
      ))}{" "}
      {t("explanation")}
    </p>
  );
}
