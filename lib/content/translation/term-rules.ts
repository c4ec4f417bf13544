import { plainScript } from "@/lib/content/translation/plain-script";
import type { TranslationTerms } from "@/lib/content/translation/translation-terms-schema";

/** Terms of the English that are not said as translation-terms asks. */
export function termFaults(english: string, translation: string, terms: TranslationTerms): string[] {
  const text = plainScript(translation).toLowerCase();
  const has = (form: string) => text.includes(plainScript(form).toLowerCase());
  return Object.entries(terms).flatMap(([id, { english: forms, use, forbidden }]) => {
    const said = forms.find((form) => hasWord(english, form));
    if (said === undefined) return [];
    const wrong = forbidden.find(has);
    if (wrong !== undefined)
      return [`“${wrong}” is not the word for “${said}”. Write ${orList(use)} (${id}).`];
    return use.some(has) ? [] : [`The English says “${said}”. Write ${orList(use)} (${id}).`];
  });
}

function hasWord(text: string, word: string): boolean {
  const exact = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${exact}(?![\\p{L}\\p{N}])`, "iu").test(text);
}

function orList(forms: readonly string[]): string {
  return forms.map((form) => `“${form}”`).join(" or ");
}
