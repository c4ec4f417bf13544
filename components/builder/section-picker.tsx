import { useLocale, useTranslations } from "next-intl";
import type { Choices } from "@/components/builder/choices";
import { SectionRow } from "@/components/builder/section-row";
import { sectionWords } from "@/components/builder/section-words";
import { useDragOrder } from "@/components/builder/use-drag-order";
import type { CatalogTopic } from "@/lib/handout/catalog";

type Props = {
  topic: CatalogTopic;
  choices: Choices;
  onToggle: (id: string) => void;
  onMove: (id: string, position: number) => void;
};

/** The picked sections in print order, then the others. */
export function SectionPicker({ topic, choices, onToggle, onMove }: Props) {
  const t = useTranslations("SectionPicker");
  const uiLocale = useLocale();
  const { list, order, dragged, start } = useDragOrder(choices.sections, onMove);
  const rest = topic.sections.filter(({ id }) => !choices.sections.includes(id)).map(({ id }) => id);
  const row = (id: string) => (
    <SectionRow
      key={id}
      words={sectionWords(topic, id, { language: choices.language, uiLocale })}
      language={choices.language}
      position={order.indexOf(id)}
      count={order.length}
      isDragged={id === dragged}
      onToggle={onToggle}
      onMove={onMove}
      onGrip={start}
    />
  );
  return (
    <fieldset id="sections" aria-describedby="problems">
      <legend className="legend">{t("legend")}</legend>
      {order.length > 0 && (
        <>
          <p className="text-quiet text-xs">{t("picked")}</p>
          <ol ref={list} className="divide-hairline border-hairline mt-1 divide-y border-y">
            {order.map(row)}
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
