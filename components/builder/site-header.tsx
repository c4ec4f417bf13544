import { useTranslations } from "next-intl";
import { Suspense } from "react";
import { UiLanguageLinks } from "@/components/builder/ui-language-links";
import { Mark } from "@/components/ui/mark";

export function SiteHeader() {
  const t = useTranslations("Layout");
  return (
    <header className="not-printed border-b border-hairline bg-paper">
      <a
        href="#choices"
        className="sr-only bg-hue px-4 py-2 text-white focus:not-sr-only focus:absolute focus:z-20 focus:m-2"
      >
        {t("skip")}
      </a>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 px-5 py-3 lg:px-8">
        <p className="flex items-center gap-2 text-lg font-bold text-hue">
          <Mark />
          Takehome
        </p>
        <p className="hidden text-quiet sm:block">{t("tagline")}</p>
        <nav aria-label={t("uiLanguage")} className="ms-auto">
          <Suspense>
            <UiLanguageLinks />
          </Suspense>
        </nav>
      </div>
    </header>
  );
}
