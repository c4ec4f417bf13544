"use client";

import { useTranslations } from "next-intl";

export default function ErrorPage({ reset }: { reset: () => void }) {
  const t = useTranslations("ErrorPage");
  return (
    <div className="mx-auto max-w-xl px-5 py-20">
      <h1 className="text-hue text-2xl font-bold">{t("heading")}</h1>
      <p className="mt-3">{t("body")}</p>
      <button type="button" className="button-primary mt-6" onClick={reset}>
        {t("retry")}
      </button>
    </div>
  );
}
