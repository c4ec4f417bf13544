import { useTranslations } from "next-intl";

export function SiteFooter() {
  const t = useTranslations("Layout");
  return (
    <footer className="not-printed border-hairline text-quiet border-t px-5 pt-4 pb-24 text-xs lg:px-8 lg:pb-4">
      <p>{t("privacy")}</p>
      <p>{t("licence")}</p>
    </footer>
  );
}
