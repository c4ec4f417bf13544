import { useTranslations } from "next-intl";
import { Link } from "@/lib/i18n/navigation";

export default function NotFound() {
  const t = useTranslations("NotFound");
  return (
    <div className="mx-auto max-w-xl px-5 py-20">
      <h1 className="text-hue text-2xl font-bold">{t("heading")}</h1>
      <p className="mt-3">{t("body")}</p>
      <Link className="button-primary mt-6 inline-block" href="/">
        {t("home")}
      </Link>
    </div>
  );
}
