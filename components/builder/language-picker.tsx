import { useLocale, useTranslations } from "next-intl";
import { languageName } from "@/components/builder/language-name";
import type { CatalogLanguage, CatalogTopic } from "@/lib/handout/catalog";

type Props = { topic: CatalogTopic; value: string; onChange: (language: string) => void };

/**
 * The patient's language, apart from the site's. The browser's own list box: it is at home on a phone, works without
 * JavaScript, and takes the first letters of a name from the keyboard. So the name comes first that the clinician can type.
 */
export function LanguagePicker({ topic, value, onChange }: Props) {
  const t = useTranslations("LanguagePicker");
  const uiLocale = useLocale();
  const total = topic.sections.length;
  const chosen = topic.languages.find(({ code }) => code === value);
  return (
    <div>
      <label htmlFor="language" className="legend block">
        {t("legend")}
      </label>
      <select
        id="language"
        name="language"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby="language-state problems"
        className="field font-bold"
      >
        {topic.languages.map((language) => (
          <option key={language.code} value={language.code} lang={language.code}>
            {bothNames(language, uiLocale)} ({t(stateOf(language, topic))})
          </option>
        ))}
      </select>
      {chosen && (
        <p id="language-state" className="text-quiet mt-1 text-xs">
          {t("state", {
            state: t(stateOf(chosen, topic)),
            count: chosen.sections.length,
            total,
          })}
        </p>
      )}
    </div>
  );
}

/** "Spanish · Español"; one name where the two are the same. */
function bothNames({ code, name }: CatalogLanguage, uiLocale: string): string {
  const here = languageName(code, uiLocale);
  const capital = here.charAt(0).toLocaleUpperCase(uiLocale) + here.slice(1);
  return capital === name ? name : `${capital} · ${name}`;
}

/** The least that can be said of all sections of a language. */
function stateOf({ code, sections }: CatalogLanguage, topic: CatalogTopic) {
  const isSource = code === topic.sourceLanguage;
  const states = sections.map(({ review }) => (isSource ? review.clinical : review.language));
  if (states.includes("changed-since-translation")) return "outdated";
  if (states.every((state) => state === "reviewed")) return "reviewed";
  return isSource ? "unsigned" : "draft";
}
