import { hasLocale } from "next-intl";
import { notFound, redirect } from "next/navigation";
import { readChoices } from "@/app/[uiLocale]/read-choices";
import { Builder } from "@/components/builder/builder";
import { getLibrary } from "@/lib/content/load-library";
import { getWording } from "@/lib/content/wording/load-wording";
import { composeCatalog } from "@/lib/handout/catalog";
import { composeHandout } from "@/lib/handout/compose-handout";
import { requestToQuery } from "@/lib/handout/request";
import { today } from "@/lib/handout/today";
import { handoutLabels } from "@/lib/i18n/handout-labels";
import { routing } from "@/lib/i18n/routing";
import { readSettings } from "@/lib/output/read-settings";
import { renderPdf } from "@/lib/pdf/render-pdf";

/** The builder: a form that works by itself, with the sheet beside it. */
export default async function BuilderPage({ params, searchParams }: PageProps<"/[uiLocale]">) {
  const { uiLocale } = await params;
  if (!hasLocale(routing.locales, uiLocale)) notFound();
  const library = await getLibrary();
  const [topic] = composeCatalog(library, today()).topics;
  if (!topic) notFound();

  const { choices, problems, isMove } = readChoices(toQuery(await searchParams), topic);
  if (isMove) redirect(`/${uiLocale}?${requestToQuery(choices)}`);
  const edge = { logo: null, ...readSettings() };
  const composed = composeHandout(choices, library, handoutLabels, today(), edge);
  // What the language lacks is named; the sheet shows the rest.
  const inLanguage =
    topic.languages.find(({ code }) => code === choices.language)?.sections.map(({ id }) => id) ?? [];
  const sections = choices.sections.filter((id) => inLanguage.includes(id));
  const shown = composed.ok
    ? composed
    : composeHandout({ ...choices, sections }, library, handoutLabels, today(), edge);
  const handout = shown.ok && sections.length > 0 ? shown.handout : null;
  return (
    <Builder
      topic={topic}
      wordsToAvoid={await wordsToAvoid()}
      initial={{
        choices,
        handout,
        pages: handout && (await renderPdf(handout)).pages,
        problems: [...problems, ...(composed.ok ? [] : composed.problems)],
      }}
    />
  );
}

/** Rules for what a clinician types, without what only an editor needs. */
async function wordsToAvoid() {
  const { languages } = await getWording();
  return Object.fromEntries(
    Object.entries(languages).map(([language, { wordsToAvoid: rules }]) => [
      language,
      rules.map(({ pattern, instead }) => ({ pattern: pattern.source, instead })),
    ]),
  );
}

function toQuery(search: Record<string, string | string[] | undefined>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(search).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one])),
  );
}
