import { useLocale, useTranslations } from "next-intl";
import type { Choices } from "@/components/builder/choices";
import { SectionRow } from "@/components/builder/section-row";
import { sectionWords } from "@/components/builder/section-words";
import type { CatalogTopic } from "@/lib/handout/catalog";

type Props = {
  topic: CatalogTopic;
  choices: Choices;
  onToggle: (id: string) => void;
  onMove: (id: string, direction: "up" | "down", title: string) => void;
};

/** The picked sections in print order, then the others. */
export function SectionPicker({ topic, choices, onToggle, onMove }: Props) {
  const t = useTranslations("SectionPicker");
  const uiLocale = useLocale();
  const language = topic.languages.find(({ code }) => code === choices.language);
  const rest = topic.sections.filter(({ id }) => !choices.sections.includes(id)).map(({ id }) => id);
  const row = (id: string) => (
    <SectionRow
      key={id}
      words={sectionWords(topic, id, uiLocale)}
      language={choices.language}
      isInLanguage={language?.sections.some((section) => section.id === id) ?? false}
      grade={choices.language === topic.sourceLanguage ? sectionWords(topic, id, uiLocale).grade : null}
      position={choices.sections.indexOf(id)}
      count={choices.sections.length}
      onToggle={onToggle}
      onMove={onMove}
    />
  );
  return (
    <fieldset aria-describedby="problems">
      <legend className="legend">{t("legend")}</legend>
      {choices.sections.length > 0 && (
        <>
          <p className="text-quiet text-xs">{t("picked")}</p>
          <ol className="divide-hairline border-hairline mt-1 divide-y border-y">
            {choices.sections.map(row)}
          </ol>
        </>
      )}
      <p className="text-quiet mt-4 text-xs">{rest.length > 0 ? t("add") : t("allPicked")}</p>
      {rest.length > 0 && (
        <ul className="divide-hairline border-hairline mt-1 divide-y border-y">{rest.map(row)}</ul>
      )}
    </fieldset>
  );
}
