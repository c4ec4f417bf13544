import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { languageName } from "@/components/builder/language-name";
import { isUncheckedTranslation } from "@/components/builder/unchecked-translation";
import { QuestionDialog } from "@/components/ui/question-dialog";
import type { CatalogTopic } from "@/lib/handout/catalog";

/** Does something with sheets in these languages, once the clinician knows which of them nobody has checked. */
export type AskFirst = (languages: readonly string[], goOn: () => void) => void;

/**
 * Asks before a translation leaves the page that no qualified translator has signed. Once for each language: the answer is
 * gone with the page and is kept nowhere.
 */
export function useUncheckedQuestion(
  topic: CatalogTopic,
  sections: readonly string[],
): { askFirst: AskFirst; question: ReactNode } {
  const t = useTranslations("UncheckedQuestion");
  const uiLocale = useLocale();
  const answered = useRef(new Set<string>());
  const [asked, setAsked] = useState<{ languages: readonly string[]; goOn: () => void } | null>(null);

  const askFirst: AskFirst = (languages, goOn) => {
    const unchecked = languages.filter(
      (language) => !answered.current.has(language) && isUncheckedTranslation(topic, language, sections),
    );
    if (unchecked.length === 0) goOn();
    else setAsked({ languages: unchecked, goOn });
  };

  const question = asked && (
    <QuestionDialog
      question={t("question", {
        languages: new Intl.ListFormat(uiLocale).format(
          asked.languages.map((language) => languageName(language, uiLocale)),
        ),
      })}
      explanation={
        <>
          <p>{t("rule")}</p>
          <p className="mt-2">{t("interpreter")}</p>
        </>
      }
      onCancel={() => setAsked(null)}
    >
      <button
        type="button"
        className="button-primary"
        onClick={() => {
          asked.languages.forEach((language) => answered.current.add(language));
          // At once: a browser that prints now must not find the question on the page.
          flushSync(() => setAsked(null));
          asked.goOn();
        }}
      >
        {t("goOn")}
      </button>
      <button type="button" className="button-quiet" onClick={() => setAsked(null)}>
        {t("back")}
      </button>
    </QuestionDialog>
  );
  return { askFirst, question };
}
