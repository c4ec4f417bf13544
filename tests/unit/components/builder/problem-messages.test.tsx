import { JSDOM } from "jsdom";
import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ProblemMessages } from "@/components/builder/problem-messages";
import { getLibrary } from "@/lib/content/load-library";
import { composeCatalog } from "@/lib/handout/catalog";
import type { Problem } from "@/lib/handout/problem";
import { REQUEST_DEFAULTS } from "@/lib/handout/request";
import english from "@/messages/en.json";
import spanish from "@/messages/es.json";

/** What the form says above its fields, in a site's language, on an Arabic sheet of two sections. */
async function draw(uiLocale: "en" | "es", ...problems: Problem[]): Promise<Element> {
  const [topic] = composeCatalog(await getLibrary(), "2026-11-24").topics;
  if (!topic) throw new Error("There is no topic.");
  const choices = { ...REQUEST_DEFAULTS, topic: topic.id, sections: ["risks", "mat"], language: "ar" };
  const html = renderToStaticMarkup(
    <NextIntlClientProvider timeZone="UTC" locale={uiLocale} messages={uiLocale === "en" ? english : spanish}>
      <ProblemMessages problems={problems} topic={topic} choices={choices} onChoose={() => undefined} />
    </NextIntlClientProvider>,
  );
  return new JSDOM(html).window.document.body;
}

function links(drawn: Element): [string | null, string | null][] {
  return [...drawn.querySelectorAll("a")].map((link) => [link.getAttribute("href"), link.textContent]);
}

describe("what is wrong with the choices", () => {
  const differs: Problem = {
    problem: "section-differs",
    field: "bilingual",
    value: "risks",
    language: "ar",
    other: "en",
  };

  it("names a section that cannot stand in two languages in the site's words, with two ways out", async () => {
    expect(links(await draw("en", differs))).toEqual([
      [
        "#bilingual",
        "Two languages: “What are the risks?” does not have the same parts in Arabic as in English, so the two cannot stand together. Print it in one language, or leave the section out.",
      ],
      ["/en?topic=7-oh&sections=mat&language=ar", "Leave out this section"],
    ]);
    const [[, words] = [], [, leaveOut] = []] = links(await draw("es", differs));
    expect(words).toMatch(/^Dos idiomas: «¿.+\?» no tiene las mismas partes en árabe que en inglés/);
    expect(leaveOut).toBe("Quitar esta sección");
  });

  it("leads to the field of each entry, and is only said where the form has none", async () => {
    const drawn = await draw(
      "en",
      { problem: "no-section", field: "sections" },
      { problem: "phone-for-plan", field: "clinic.clinicPhone" },
      { problem: "plan-not-in-language", field: "personal.taperPlan", language: "ar" },
      { problem: "body-too-large", field: "body", limit: 64 },
      { problem: "unknown-option", field: "foo", allowed: "topic" },
    );
    expect(links(drawn).map(([href]) => href)).toEqual([
      "#sections",
      "#clinic.clinicPhone",
      "#personal.taperPlan",
    ]);
    expect(drawn.querySelectorAll("li")).toHaveLength(5);
    expect(drawn.textContent).toContain(
      "Taper plan: the words around a taper plan are not available in Arabic",
    );
  });
});
