import { describe, expect, it, vi } from "vitest";
import { getLibrary, loadLibrary } from "@/lib/content/load-library";
import { composePatientPage, type PatientPage } from "@/lib/handout/compose-patient-page";
import { handoutLabels } from "@/lib/i18n/handout-labels";
import { realHandout } from "@/tests/support/real-handout";
import { smallContent, writeSmallContent } from "@/tests/support/small-content";

async function compose(address: string, library = getLibrary()): Promise<PatientPage> {
  const { pathname, searchParams } = new URL(address, "https://h.example.org/h/");
  return composePatientPage(pathname.slice(3), searchParams, await library, handoutLabels, "2026-11-24");
}

function handoutOf({ content }: PatientPage) {
  return content.kind === "sheet" ? content.handout : null;
}

describe("a patient's page", () => {
  it("is the sheet that the same choices print", async () => {
    const page = await compose("ar?topic=7-oh&sections=risks,mat&textSize=large&evidence=words");
    const sheet = await realHandout({
      language: "ar",
      sections: ["risks", "mat"],
      textSize: "large",
      evidence: "words",
    });
    expect(handoutOf(page)).toEqual(sheet);
    expect(page).toMatchObject({ status: 200, language: "ar", direction: "rtl", title: sheet.title });
  });

  it("says whether the sheet has changed since it was printed", async () => {
    const link = "en?topic=7-oh&sections=risks";
    const handout = handoutOf(await compose(link));
    const notes = async (id: string) => {
      const { content } = await compose(`${link}&id=${id}`);
      return content.kind === "sheet" ? content.notes : [];
    };
    expect(await notes(handout?.id ?? "")).toEqual([
      "This sheet has not changed since yours was printed.",
      "What your clinic wrote for you on paper is not on this page.",
    ]);
    expect((await notes("0123456789ab"))[0]).toMatch(
      /^This sheet has changed since yours was printed\. Here you read the version of [A-Z][a-z]+ \d{1,2}, \d{4}\.$/,
    );
    expect((await compose(link)).content).toMatchObject({ notes: [] });
  });

  it("leads to the same choices in each language that has them, without the printed sheet's number", async () => {
    const page = await compose("es?topic=7-oh&sections=risks&bilingual=below&paper=a4&id=0123456789ab");
    expect(page.otherLanguages).toEqual(
      expect.arrayContaining([
        {
          language: "en",
          direction: "ltr",
          name: "English",
          path: "/h/en?topic=7-oh&sections=risks&paper=a4",
        },
        {
          language: "ar",
          direction: "rtl",
          name: "العربية",
          path: "/h/ar?topic=7-oh&sections=risks&paper=a4&bilingual=below",
        },
      ]),
    );
    expect(page.otherLanguages.map(({ language }) => language)).not.toContain("es");
  });

  it("takes the reader's size of text along, and is still the sheet that was printed", async () => {
    const link = "es?topic=7-oh&sections=risks&textSize=large";
    const plain = await compose(link);
    expect(plain.content).toMatchObject({ textSize: "large" });
    const page = await compose(`${link}&size=very-large&id=${handoutOf(plain)?.id}`);
    expect(page.content).toMatchObject({
      textSize: "very-large",
      notes: ["Esta hoja no ha cambiado desde que se imprimió la suya.", expect.any(String)],
    });
    expect(page.otherLanguages.map(({ path }) => path)).toContain(
      "/h/en?topic=7-oh&sections=risks&textSize=large&size=very-large",
    );
    expect((await compose(`${link}&size=huge`)).content).toMatchObject({ textSize: "large" });
  });

  it("leaves out a language that lacks a section", async () => {
    const library = loadLibrary(await writeSmallContent());
    const { topics } = await library;
    const source = Object.keys(topics.sample?.languages.en?.sections ?? {});
    const translated = Object.keys(topics.sample?.languages.es?.sections ?? {});
    const lacking = source.find((id) => !translated.includes(id));
    expect(lacking).toBeDefined();
    const languages = (page: PatientPage) => page.otherLanguages.map(({ language }) => language);
    expect(languages(await compose(`en?topic=sample&sections=${translated.join(",")}`, library))).toEqual([
      "es",
    ]);
    expect(languages(await compose(`en?topic=sample&sections=${lacking}`, library))).toEqual([]);
    expect(await compose(`es?topic=sample&sections=${lacking}`, library)).toMatchObject({
      status: 404,
      language: "es",
      content: { kind: "problem", text: expect.stringContaining("Elija otro idioma") },
      otherLanguages: [expect.objectContaining({ language: "en" })],
    });
  });

  it("is in the patient's language alone where the other one has other blocks by now", async () => {
    const own = String(smallContent["topics/sample/es/first.md"]);
    const changed = own.replace(":::do", "Algo más. {expert 1.3}\n\n:::do");
    const library = loadLibrary(await writeSmallContent({ "topics/sample/es/first.md": changed }));
    const page = await compose("es?topic=sample&sections=first&bilingual=below&id=0123456789ab", library);
    expect(page).toMatchObject({ status: 200, language: "es" });
    expect(handoutOf(page)).toEqual(handoutOf(await compose("es?topic=sample&sections=first", library)));
    expect(page.content).toMatchObject({
      notes: [expect.stringContaining("ha cambiado"), expect.anything()],
    });
    const english = await compose("en?topic=sample&sections=first", library);
    expect(english.otherLanguages.map(({ language }) => language)).toEqual(["es"]);
  });

  it("does not look at what other sites add to a link", async () => {
    const page = await compose(
      "en?topic=7-oh&sections=risks&fbclid=x&language=es&audience=clinician&format=pdf",
    );
    expect(page).toMatchObject({ status: 200, language: "en" });
    expect(handoutOf(page)?.audience).toBe("patient");
  });

  it.each([
    "es",
    "es?topic=7-oh",
    "es?topic=nine&sections=risks",
    "es?topic=7-oh&sections=nine",
    "es?topic=7-oh&sections=risks,risks",
    "es?topic=7-oh&sections=risks&paper=a3",
    "es?topic=7-oh&sections=risks&textSize=large&textSize=large",
    "es?topic=7-oh&sections=risks&id=%3Cscript%3E",
    "es?topic=7-oh&sections=risks&textSize=large&bilingual=beside",
    "es?topic=constructor&sections=risks",
  ])("tells a reader of Spanish what to do about %s", async (address) => {
    expect(await compose(address)).toMatchObject({
      status: 400,
      language: "es",
      title: "No se puede mostrar esta hoja",
      content: { kind: "problem", text: expect.stringContaining("Vuelva a escanear") },
    });
  });

  it.each(["xx", "constructor", "en-", "%22"])("is not there in the language %s", async (language) => {
    expect(await compose(`${language}?topic=7-oh&sections=risks`)).toMatchObject({
      status: 404,
      language: "en",
      content: { kind: "problem" },
    });
    expect(await compose(language)).toMatchObject({ status: 404, language: "en" });
  });

  it.each<[string, string]>([
    ...Object.keys(handoutLabels).map((language): [string, string] => [
      `${language}?topic=7-oh&sections=nine`,
      language,
    ]),
    ["fr?topic=7-oh&sections=risks", "fr"],
    ["xx?topic=7-oh&sections=risks", "en"],
    ["es", "es"],
  ])("says whom to call where there is no sheet: %s", async (address, language) => {
    const { content } = await compose(address);
    if (content.kind !== "problem") throw new Error("There is a sheet.");
    const { lines, title } = content.help;
    expect(lines.map(({ number }) => [number.text, number.href])).toEqual([
      ["911", "tel:911"],
      ["988", "tel:988"],
      ["1-800-222-1222", "tel:+18002221222"],
    ]);
    const words = handoutLabels[language]?.page.help;
    expect(title).toBe(words?.title);
    expect(lines.map(({ purpose }) => purpose)).toEqual(
      Object.values(words?.numbers ?? {}).map((text) => [{ kind: "text", text }]),
    );
    expect(lines[2]?.languages === null).toBe(language === "en");
  });

  it("is not there in a language that nobody checked, where the server asks for that", async () => {
    vi.stubEnv("ALLOW_UNREVIEWED_LANGUAGES", "false");
    const library = await loadLibrary(await writeSmallContent()).finally(() => vi.unstubAllEnvs());
    expect(await compose("es?topic=sample&sections=first", Promise.resolve(library))).toMatchObject({
      status: 404,
      language: "es",
      content: { kind: "problem" },
    });
    expect(await compose("en?topic=sample&sections=first", Promise.resolve(library))).toMatchObject({
      status: 200,
      otherLanguages: [],
    });
  });
});
