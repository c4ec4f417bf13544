import { useFormatter, useTranslations } from "next-intl";
import type { CatalogTopic } from "@/lib/handout/catalog";
import type { ReadingMeasure } from "@/lib/content/reading-measure";
import type { LanguageStatus, TextStatus } from "@/lib/handout/content-status";

type Props = { catalog: CatalogTopic; languages: readonly LanguageStatus[] };

/** One topic: a row for each text, a column for each language. Scrolls by itself where the page is narrow. */
export function StatusTable({ catalog, languages }: Props) {
  const t = useTranslations("ContentPage");
  const ids = languages[0]?.texts.map(({ id }) => id) ?? [];
  const heading = `status-${catalog.id}`;
  return (
    <section className="mt-8">
      <h2 id={heading} className="text-lg font-bold">
        {catalog.title}
      </h2>
      <div role="region" aria-labelledby={heading} tabIndex={0} className="mt-3 overflow-x-auto">
        <table className="w-full border-collapse text-start">
          <thead>
            <tr className="border-ink border-b">
              <th scope="col" className="py-2 pe-4 text-start">
                {t("text")}
              </th>
              {languages.map(({ language }) => (
                <th key={language} scope="col" lang={language} className="px-2 py-2 text-start">
                  {catalog.languages.find(({ code }) => code === language)?.name ?? language}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ids.map((id, index) => (
              <tr key={id} className="border-hairline border-b align-top">
                <th scope="row" className="py-2 pe-4 text-start font-normal" lang={catalog.sourceLanguage}>
                  {catalog.sections.find((section) => section.id === id)?.title ?? t("everySheet")}
                </th>
                {languages.map(({ language, texts }) => (
                  <td key={language} className="px-2 py-2">
                    {texts[index] && <Reviews review={texts[index].review} />}
                    {texts[index]?.reading && <Reading reading={texts[index].reading} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Reviews({ review }: { review: TextStatus["review"] }) {
  const t = useTranslations("SectionDetails");
  const tPage = useTranslations("ContentPage");
  const format = useFormatter();
  const kinds = [
    { kind: "clinical", one: review.clinical },
    { kind: "language", one: review.language },
  ] as const;
  return (
    <ul className="text-xs">
      {kinds.map(({ kind, one }) =>
        one ? (
          <li key={kind} className={one.status === "reviewed" ? "font-bold" : "text-quiet"}>
            {t(kind, { state: t(one.status) })}
            {one.status === "reviewed" && one.signature && (
              <span className="block font-normal">
                {tPage("signedBy", {
                  signer: [one.signature.reviewer, one.signature.credential, one.signature.organisation]
                    .filter(Boolean)
                    .join(", "),
                  date: format.dateTime(new Date(`${one.signature.signedOn}T00:00:00Z`), {
                    dateStyle: "long",
                    timeZone: "UTC",
                  }),
                })}
              </span>
            )}
          </li>
        ) : null,
      )}
    </ul>
  );
}

/** Each language by its own measure. */
function Reading({ reading: { measure, value, band } }: { reading: ReadingMeasure }) {
  const t = useTranslations("ReadingMeasure");
  return (
    <p className="text-quiet mt-1 text-xs">
      {t(measure, { value: value.toFixed(1) })}
      {band && ` (${t(band)})`}
    </p>
  );
}
