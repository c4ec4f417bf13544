import { useTranslations } from "next-intl";
import { Link } from "@/lib/i18n/navigation";

export function SiteFooter() {
  const t = useTranslations("Layout");
  return (
    <footer className="not-printed border-hairline text-quiet border-t px-5 pt-4 pb-[calc(var(--bar-height,5rem)+1rem)] text-xs lg:px-8 lg:pb-4">
      <p>{t("privacy")}</p>
      <p>{t("license")}</p>
      <p>
        <Link
          href="/content"
          prefetch={false}
          className="text-hue inline-block py-1 underline underline-offset-4"
        >
          {t("contentStatus")}
        </Link>
      </p>
    </footer>
  );
}
