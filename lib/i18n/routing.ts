import { defineRouting } from "next-intl/routing";

/** Languages of the clinician's site. No cookie remembers the choice: the address holds it. */
export const routing = defineRouting({
  locales: ["en", "es"],
  defaultLocale: "en",
  localePrefix: "always",
  localeCookie: false,
});

export type UiLocale = (typeof routing.locales)[number];
