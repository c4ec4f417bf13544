import { useTranslations } from "next-intl";
import { Suspense } from "react";
import { UiLanguageLinks } from "@/components/builder/ui-language-links";
import { Mark } from "@/components/ui/mark";

export function SiteHeader() {
  const t = useTranslations("Layout");
  return (
    <header className="not-printed border-hairline bg-paper border-b">
      <a
        href="#main"
        className="bg-hue sr-only px-4 py-2 text-white focus:not-sr-only focus:absolute focus:z-20 focus:m-2"
      >
        {t("skip")}
      </a>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 px-5 py-3 lg:px-8">
        <p className="text-hue flex items-center gap-2 text-lg font-bold">
          <Mark />
          Takehome
        </p>
        <p className="text-quiet hidden sm:block">{t("tagline")}</p>
        <nav aria-labelledby="ui-language" className="ms-auto flex flex-wrap items-center gap-x-3">
          <span id="ui-language" className="text-quiet">
            {t("uiLanguage")}
          </span>
          <Suspense>
            <UiLanguageLinks />
          </Suspense>
        </nav>
      </div>
    </header>
  );
}
