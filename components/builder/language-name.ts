/** Name of a language in the clinician's language, for example "Spanish". */
export function languageName(language: string, uiLocale: string): string {
  return new Intl.DisplayNames([uiLocale], { type: "language" }).of(language) ?? language;
}
