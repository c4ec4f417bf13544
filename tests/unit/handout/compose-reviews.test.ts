import { describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load-library";
import { composeHandout } from "@/lib/handout/compose-handout";
import type { Block, Handout } from "@/lib/handout/handout";
import { type HandoutRequest, REQUEST_DEFAULTS } from "@/lib/handout/request";
import { handoutLabels } from "@/lib/i18n/handout-labels";
import { renderText } from "@/lib/text/render-text";
import { writeSignedContent } from "@/tests/support/signed-content";

const SECTIONS = ["risks", "mat"];

async function compose(root: string, change: Partial<HandoutRequest>, day = "2026-12-01"): Promise<Handout> {
  const request = { ...REQUEST_DEFAULTS, topic: "7-oh", sections: SECTIONS, language: "es", ...change };
  const composed = composeHandout(request, await loadLibrary(root), handoutLabels, day);
  if (!composed.ok) throw new Error(JSON.stringify(composed.problems));
  return composed.handout;
}

async function title(tag: string, section: string): Promise<string> {
  return (await loadLibrary("content")).topics["7-oh"]?.languages[tag]?.sections[section]?.title ?? "";
}

function notice({ front }: Handout): string[] {
  return front.flatMap((block) =>
    block.kind === "notice" ? block.paragraphs.map(({ language, text }) => `${language}: ${text}`) : [],
  );
}

function lines({ back }: Handout): string[] {
  const words = (block: Block): string => {
    if (block.kind === "pair") return `${words(block.own.block)} | ${words(block.other.block)}`;
    return block.kind === "paragraph"
      ? block.spans.map((span) => ("text" in span ? span.text : "")).join("")
      : "";
  };
  return back.map(words).filter((line) => line !== "");
}

const language = (...sections: string[]) =>
  sections.map((section) => ({ section, kind: "language" as const }));
const clinical = (...sections: string[]) =>
  sections.map((section) => ({ section, kind: "clinical" as const }));

describe("the notice", () => {
  it("says in whole sentences what nobody has signed at all", async () => {
    expect(notice(await compose("content", {}))).toEqual([
      "es: Ningún traductor calificado ha revisado todavía esta traducción. Ningún profesional de salud ha firmado todavía esta hoja.",
      "en: This translation has not been checked by a qualified translator. No health professional has signed this sheet yet.",
    ]);
  });

  it("names only what is unsigned where a part is signed, in both languages", async () => {
    const root = await writeSignedContent("es", language("risks"));
    expect(notice(await compose(root, {}))).toEqual([
      "es: Ningún profesional de salud ha firmado todavía esta hoja.",
      `es: Sin revisión todavía de un traductor calificado: Título y recuadro de emergencia · ${await title("es", "mat")}`,
      "en: No health professional has signed this sheet yet.",
      `en: Not checked by a qualified translator: Title and emergency box · ${await title("en", "mat")}`,
    ]);
  });

  it("does not name a signed section that is not on the sheet", async () => {
    const root = await writeSignedContent("es", language("therapy"));
    expect(notice(await compose(root, {}))).toEqual(notice(await compose("content", {})));
  });

  it("is gone where all is signed, and comes back when a signature expires", async () => {
    const all = ["topic", ...SECTIONS];
    const root = await writeSignedContent("es", [...language(...all), ...clinical(...all)]);
    expect(notice(await compose(root, {}))).toEqual([]);
    const late = await compose(root, {}, "2027-11-25");
    expect(notice(late)).toHaveLength(2);
    expect(lines(late)).toEqual([]);
  });
});

describe("the lines of who signed", () => {
  it("are not there where nobody signed", async () => {
    expect(lines(await compose("content", {}))).toEqual([]);
  });

  it("give person, credential, organisation and day once for the whole sheet", async () => {
    const organisation = "An office";
    const root = await writeSignedContent(
      "es",
      language("topic", ...SECTIONS).map((signature) => ({ ...signature, organisation })),
    );
    expect(lines(await compose(root, {}))).toEqual([
      "Traducción revisada por Somebody in a test, None, An office, 24 de noviembre de 2026",
    ]);
  });

  it("have one for each person, kind and day, with the parts where they are not all", async () => {
    const root = await writeSignedContent("es", [
      ...language("topic", "risks"),
      { ...language("mat")[0]!, signedOn: "2026-11-01" },
      { ...clinical("risks")[0]!, reviewer: "Another in a test" },
    ]);
    expect(lines(await compose(root, {}))).toEqual([
      `Traducción revisada por Somebody in a test, None, 24 de noviembre de 2026 (Título y recuadro de emergencia · ${await title("es", "risks")})`,
      `Traducción revisada por Somebody in a test, None, 1 de noviembre de 2026 (${await title("es", "mat")})`,
      `Contenido clínico firmado por Another in a test, None, 24 de noviembre de 2026 (${await title("es", "risks")})`,
    ]);
  });

  it("stand in both languages on a bilingual sheet, and in English on the clinician's", async () => {
    const root = await writeSignedContent("es", language("topic", ...SECTIONS));
    const english = "Translation checked by Somebody in a test, None, November 24, 2026";
    expect(lines(await compose(root, { bilingual: "below" }))).toContain(
      `Traducción revisada por Somebody in a test, None, 24 de noviembre de 2026 | ${english}`,
    );
    expect(lines(await compose(root, { audience: "clinician" }))).toContain(english);
  });

  it("stand before the sources, in the text too", async () => {
    const root = await writeSignedContent("es", language("topic", ...SECTIONS));
    expect(renderText(await compose(root, {}))).toMatch(
      /\n\nTraducción revisada por Somebody in a test, None, 24 de noviembre de 2026\n\nFuentes\n/,
    );
  });

  it("keep a Latin name together in Arabic, apart from the date after it", async () => {
    const root = await writeSignedContent("ar", language("topic", ...SECTIONS));
    const { back } = await compose(root, { language: "ar" });
    expect(back.find((block) => block.kind === "paragraph")?.spans).toEqual([
      { kind: "text", text: "راجع الترجمة: " },
      { kind: "foreign", language: "en", direction: "ltr", text: "Somebody in a test, None" },
      { kind: "text", text: "، 24 نوفمبر 2026" },
    ]);
  });

  it("say on an English sheet who signed the content", async () => {
    const root = await writeSignedContent("en", clinical("topic", ...SECTIONS));
    const sheet = await compose(root, { language: "en" });
    expect(notice(sheet)).toEqual([]);
    expect(lines(sheet)).toEqual(["Clinical content signed by Somebody in a test, None, November 24, 2026"]);
  });
});

describe("the id of a sheet", () => {
  it.each(["none", "beside"] as const)("is the same before and after signing (%s)", async (bilingual) => {
    const root = await writeSignedContent("es", language("topic", "risks"));
    for (const audience of ["patient", "clinician"] as const) {
      const before = await compose("content", { bilingual, audience });
      expect((await compose(root, { bilingual, audience })).id).toBe(before.id);
    }
  });
});
