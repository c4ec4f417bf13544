import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { OutOfDate } from "@/components/builder/out-of-date";
import { getLibrary } from "@/lib/content/load-library";
import { composeCatalog } from "@/lib/handout/catalog";
import { composeHandout } from "@/lib/handout/compose-handout";
import { REQUEST_DEFAULTS } from "@/lib/handout/request";
import { handoutLabels } from "@/lib/i18n/handout-labels";
import english from "@/messages/en.json";
import spanish from "@/messages/es.json";

/** What the builder says above a sheet of the project's own content that is composed on this day. */
async function said(day: string, uiLocale: "en" | "es", language = "en"): Promise<string> {
  const library = await getLibrary();
  const [topic] = composeCatalog(library, day).topics;
  const request = { ...REQUEST_DEFAULTS, topic: "7-oh", sections: ["law", "risks"], language };
  const composed = composeHandout(request, library, handoutLabels, day);
  if (!composed.ok || !topic) throw new Error("no handout");
  const html = renderToStaticMarkup(
    <NextIntlClientProvider timeZone="UTC" locale={uiLocale} messages={uiLocale === "en" ? english : spanish}>
      <OutOfDate handout={composed.handout} topic={topic} />
    </NextIntlClientProvider>,
  );
  return html.replace(/<[^>]+>/g, "");
}

describe("the builder", () => {
  it("names the section whose dated sentences have dropped out, in the site's language", async () => {
    const { topics } = await getLibrary();
    const title = (language: string) => topics["7-oh"]?.languages[language]?.sections.law?.title;
    expect(await said("2026-11-24", "en")).toBe("");
    expect(await said("2099-01-01", "en")).toBe(
      `Out of date: ${title("en")} The dated sentences of this section are past their check date and are left out. Its lasting sentences are printed.`,
    );
    expect(await said("2099-01-01", "es", "ar")).toMatch(
      new RegExp(`^Vencido: .*${title("es")?.replace("?", "")}`),
    );
  });
});
