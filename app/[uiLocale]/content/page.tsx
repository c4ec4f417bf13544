import type { Metadata } from "next";
import { hasLocale } from "next-intl";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { StatusTable } from "@/components/content-status/status-table";
import { getLibrary } from "@/lib/content/load-library";
import { composeCatalog } from "@/lib/handout/catalog";
import { contentStatus } from "@/lib/handout/content-status";
import { today } from "@/lib/handout/today";
import { routing } from "@/lib/i18n/routing";

/** What docs/translation/medlineplus-criteria.md goes through. */
const CRITERIA = "https://medlineplus.gov/languages/criteria.html";

/** Review states change with the day. */
export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps<"/[uiLocale]/content">): Promise<Metadata> {
  const { uiLocale } = await params;
  if (!hasLocale(routing.locales, uiLocale)) return {};
  const t = await getTranslations({ locale: uiLocale, namespace: "ContentPage" });
  return { title: t("title") };
}

/** For a clinic's language coordinator: which text stands where, who signed it and when, and how hard it reads. */
export default async function ContentPage({ params }: PageProps<"/[uiLocale]/content">) {
  const { uiLocale } = await params;
  if (!hasLocale(routing.locales, uiLocale)) notFound();
  const t = await getTranslations({ locale: uiLocale, namespace: "ContentPage" });
  const library = await getLibrary();
  const day = today();
  const topics = composeCatalog(library, day).topics;
  return (
    <div className="mx-auto max-w-5xl px-5 py-8 lg:px-8">
      <h1 className="text-hue text-2xl font-bold">{t("heading")}</h1>
      <p className="mt-2 max-w-prose">{t("intro")}</p>
      <p className="mt-3 max-w-prose">
        {t.rich("criteria", {
          link: (words) => (
            <a className="text-hue underline underline-offset-4" href={CRITERIA}>
              {words}
            </a>
          ),
        })}
      </p>
      <ul className="mt-1 max-w-prose list-disc ps-5">
        <li>{t("equivalent")}</li>
        <li>{t("process")}</li>
        <li>{t("credentials")}</li>
        <li>{t("statement")}</li>
      </ul>
      <p className="text-quiet mt-3 max-w-prose">{t("reading")}</p>
      {topics.map((catalog) => {
        const topic = library.topics[catalog.id];
        return topic ? (
          <StatusTable key={catalog.id} catalog={catalog} languages={contentStatus(topic, day)} />
        ) : null;
      })}
    </div>
  );
}
