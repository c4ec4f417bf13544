import { useState } from "react";
import { type Choices, inLanguage } from "@/components/builder/choices";
import { isUncheckedTranslation } from "@/components/builder/unchecked-translation";
import type { CatalogTopic } from "@/lib/handout/catalog";

type Layout = Choices["bilingual"];

/**
 * Whether the source language stands on the sheet too. An unchecked translation brings it along, so that clinician,
 * interpreter and family can compare, until the clinician says otherwise on this page.
 */
export function useSecondLanguage(topic: CatalogTopic, choices: Choices, choose: (next: Choices) => void) {
  /** What the clinician said on this page; null before. */
  const [chosen, setChosen] = useState<Layout | null>(null);
  /** The language that brought the source language along. */
  const [broughtBy, setBroughtBy] = useState<string | null>(null);
  const isBrought = broughtBy === choices.language;
  return {
    isBrought,
    /** `from` are the choices that stand, where they are not yet those of the page. */
    chooseLanguage: (language: string, from = choices) => {
      const next = inLanguage(from, language, topic.sourceLanguage);
      const isTranslation = language !== topic.sourceLanguage;
      const brings =
        chosen === null &&
        isUncheckedTranslation(topic, language, next.sections) &&
        (next.bilingual === "none" || isBrought);
      setBroughtBy(brings ? language : null);
      choose({
        ...next,
        ...(brings && { bilingual: usualLayout(next) }),
        ...(isTranslation && chosen !== null && { bilingual: chosen }),
      });
    },
    chooseLayout: (bilingual: Layout) => {
      setChosen(bilingual);
      setBroughtBy(null);
      choose({ ...choices, bilingual });
    },
    chooseTextSize: (textSize: Choices["textSize"]) => {
      const next = { ...choices, textSize };
      choose(isBrought ? { ...next, bilingual: usualLayout(next) } : next);
    },
  };
}

/** Large print has no room for two columns. */
function usualLayout({ textSize }: Choices): Layout {
  return textSize === "large" ? "below" : "beside";
}
