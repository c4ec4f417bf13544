import { execFile } from "node:child_process";
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load-library";
import type { Library, Topic } from "@/lib/content/library";
import { composeCatalog } from "@/lib/handout/catalog";
import { composeHandout } from "@/lib/handout/compose-handout";
import { REQUEST_DEFAULTS } from "@/lib/handout/request";
import { handoutLabels } from "@/lib/i18n/handout-labels";
import { renderText } from "@/lib/text/render-text";
import { skeleton } from "@/tests/support/skeleton";

const run = promisify(execFile);
const CONTENT = "tests/fixtures/content";
const LANGUAGES = Object.keys(handoutLabels);
const SECTIONS = ["marks", "numbers", "lists", "long", "short"];

/** What must be there to be set wrong, by language. */
const HARD: Readonly<Record<string, readonly string[]>> = {
  en: ["‘good’", "affluent"],
  es: ["¿o fue", "«El té “bueno”"],
  fr: ["«\u00a0Le “bon” thé", "poussière\u202f!\u00a0»", "60\u00a0%", "sifflait\u202f;"],
  pt: ["lingüiça"],
  it: ["un po’"],
  de: ["„Der ‚gute‘ Tee“", "GROẞ", "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"],
  pl: ["Zażółć gęślą jaźń", "„cytatem”"],
  ru: ["«„Хороший“ чай", "№5", "ё"],
  vi: ["Nhịp", "ị", "Ữ, ễ, ỗ, ặ", "Đ"],
  tl: ["pinakanakapagpapabagabag-damdamin", "’di-mabilang"],
  ht: ["Kreyòl", "dèyè"],
  "zh-Hans": ["‘好’", "（SAMHSA）", "……", "《红楼梦》", "直角"],
  "zh-Hant": ["「『好』茶", "（SAMHSA）", "骨頭、直角"],
  ko: ["(SAMHSA)로", "꿰뚫어"],
  ja: ["「『良い』", "（SAMHSA）", "人々", "キャッシュー", "ッ、ャ、ー、々、〆"],
  ar: ["مُؤَقَّتًا", "شَدَّةٌ", "لأنّ الآن لا إلا", "5-10\u00a0mg", "15/03/2026"],
  fa: ["می\u200cخواهم", "کتاب\u200cها", "گچ، پژ", "۴-۶", "۶۰٪", "۱۵/۰۳/۲۰۲۶"],
};

let library: Library;
let topic: Topic;
beforeAll(async () => {
  library = await loadLibrary(CONTENT);
  topic = library.topics["type-sample"]!;
});

function textOf(language: string): string {
  const composed = composeHandout(
    { ...REQUEST_DEFAULTS, topic: topic.id, sections: SECTIONS, language },
    library,
    handoutLabels,
    "2026-11-24",
  );
  if (!composed.ok) throw new Error(JSON.stringify(composed.problems));
  return renderText(composed.handout);
}

describe("the type sample", () => {
  it("is in all seventeen languages and in no catalog but its own", async () => {
    expect(Object.keys(topic.languages).sort()).toEqual([...LANGUAGES].sort());
    const real = composeCatalog(await loadLibrary("content"), "2026-11-24");
    expect(real.topics.map(({ id }) => id)).not.toContain("type-sample");
  });

  it.each(LANGUAGES)("has in %s every section, built as in English", (language) => {
    const { sections, glossary } = topic.languages[language]!;
    expect(Object.keys(sections).sort()).toEqual([...SECTIONS].sort());
    for (const id of SECTIONS) {
      expect(skeleton(sections[id]!), id).toEqual(skeleton(topic.languages.en!.sections[id]!));
    }
    expect(Object.keys(glossary)).toEqual(Object.keys(topic.languages.en!.glossary));
  });

  it.each(LANGUAGES)("has in %s what is hard to set", (language) => {
    const text = textOf(language);
    expect(text).toBe(text.normalize("NFC"));
    // A bold mark that the parser did not understand, and a token that nobody filled.
    expect(text).not.toMatch(/\*|\{|\}/);
    for (const piece of ["7-OH", "1-800-555-0199", "2026-03-15", "library.example.org/tea", "SAMHSA"]) {
      expect(text).toContain(piece);
    }
    for (const piece of HARD[language] ?? []) expect(text).toContain(piece);
    expect(text.split("\n").some((line) => line.length > (/^(zh|ja|ko)/.test(language) ? 400 : 1200))).toBe(
      true,
    );
  });

  it.each(["zh-Hans", "zh-Hant", "ja"])("has in %s no space between two sentences", (language) => {
    expect(textOf(language)).not.toMatch(/[。！？] [\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u);
  });

  it("is printed by the command line", { timeout: 60_000 }, async () => {
    const output = path.join(await mkdtemp(path.join(tmpdir(), "type-sample-")), "x.pdf");
    const options = ["--topic", "type-sample", "--sections", "short", "--language", "en", "--output", output];
    await run("node", ["--import", "tsx", "scripts/handout.ts", "--content", CONTENT, ...options]);
    expect((await readFile(output)).subarray(0, 5).toString()).toBe("%PDF-");
  });
});
