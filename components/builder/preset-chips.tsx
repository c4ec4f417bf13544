import { useLocale, useTranslations } from "next-intl";
import { type Choices, hasSections } from "@/components/builder/choices";
import type { CatalogTopic } from "@/lib/handout/catalog";
import { requestToQuery } from "@/lib/handout/request";

type Props = { topic: CatalogTopic; choices: Choices; onChoose: (choices: Choices) => void };

/** Named selections: one click fills the sections, and all stays open to change. Links, so that they work without JavaScript. */
export function PresetChips({ topic, choices, onChoose }: Props) {
  const t = useTranslations("PresetChips");
  const uiLocale = useLocale();
  return (
    <section aria-labelledby="presets-heading">
      <h2 id="presets-heading" className="legend">
        {t("heading")}
      </h2>
      <ul className="flex flex-wrap gap-2">
        {topic.presets.map(({ id, title, sections }) => {
          const next = { ...choices, sections };
          const own = title[uiLocale];
          return (
            <li key={id}>
              <a
                href={`/${uiLocale}?${requestToQuery(next)}`}
                lang={own === undefined ? "en" : undefined}
                aria-current={hasSections(choices, sections) ? "true" : undefined}
                onClick={(event) => {
                  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                  event.preventDefault();
                  onChoose(next);
                }}
                className="chip"
              >
                {own ?? title.en}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
