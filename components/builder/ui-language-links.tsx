"use client";

import { useLocale } from "next-intl";
import { useSearchParams } from "next/navigation";
import { routing } from "@/lib/i18n/routing";

const NAMES = { en: "English", es: "Español" } as const;

/** The same page in the other languages of the site, with the choices as they are now. */
export function UiLanguageLinks() {
  const current = useLocale();
  const query = useSearchParams().toString();
  return (
    <ul className="flex gap-3">
      {routing.locales.map((uiLocale) => (
        <li key={uiLocale}>
          <a
            href={`/${uiLocale}${query === "" ? "" : `?${query}`}`}
            lang={uiLocale}
            hrefLang={uiLocale}
            aria-current={uiLocale === current ? "page" : undefined}
            className="text-hue inline-block py-1 underline-offset-4 hover:underline aria-[current=page]:font-bold aria-[current=page]:underline"
          >
            {NAMES[uiLocale]}
          </a>
        </li>
      ))}
    </ul>
  );
}
