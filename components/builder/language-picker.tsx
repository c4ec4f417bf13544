import { useLocale, useTranslations } from "next-intl";
import { languageName } from "@/components/builder/language-name";
import type { CatalogLanguage, CatalogTopic } from "@/lib/handout/catalog";

type Props = { topic: CatalogTopic; value: string; onChange: (language: string) => void };

/** The patient's language, apart from the site's: its own name, its name here, and how far it was checked. */
export function LanguagePicker({ topic, value, onChange }: Props) {
  const t = useTranslations("LanguagePicker");
  const uiLocale = useLocale();
  const total = topic.sections.length;
  return (
    <fieldset aria-describedby="problems">
      <legend className="legend">{t("legend")}</legend>
      <ul className="grid gap-2">
        {topic.languages.map((language) => {
          const here = languageName(language.code, uiLocale);
          return (
            <li key={language.code}>
              <label className="border-control hover:bg-tint has-checked:border-hue has-checked:bg-tint has-checked:ring-hue has-focus-visible:outline-hue flex items-start gap-3 rounded-md border px-3 py-2 transition-colors duration-100 has-checked:ring-1 has-focus-visible:outline-3 has-focus-visible:outline-offset-2">
                <input
                  type="radio"
                  name="language"
                  value={language.code}
                  checked={language.code === value}
                  onChange={() => onChange(language.code)}
                  className="accent-hue mt-1 size-4 shrink-0"
                />
                <span>
                  <span lang={language.code} dir={language.direction} className="font-bold">
                    {language.name}
                  </span>
                  {here.toLocaleLowerCase() !== language.name.toLocaleLowerCase() && ` · ${here}`}
                  <span className="text-quiet block text-xs">
                    {t(stateOf(language, topic))} ·{" "}
                    {t("sections", { count: language.sections.length, total })}
                  </span>
                </span>
              </label>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

/** The least that can be said of all sections of a language. */
function stateOf({ code, sections }: CatalogLanguage, topic: CatalogTopic) {
  const isSource = code === topic.sourceLanguage;
  const states = sections.map(({ review }) => (isSource ? review.clinical : review.language));
  if (states.includes("changed-since-translation")) return "outdated";
  if (states.every((state) => state === "reviewed")) return "reviewed";
  return isSource ? "unsigned" : "draft";
}
