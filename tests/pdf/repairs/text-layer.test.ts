import { describe, expect, it } from "vitest";
import { handoutLabels } from "@/lib/i18n/handout-labels";
import { comparable, textLayer } from "@/tests/support/poppler";
import { setPdf } from "@/tests/support/set-text";

/** Words of each language from the labels of its sheets. */
const words = Object.fromEntries(
  Object.entries(handoutLabels).map(([language, labels]) => [
    language,
    [
      labels.disclaimer,
      ...Object.values(labels.lists),
      ...Object.values(labels.callouts),
      ...Object.values(labels.notices),
    ].join(" · "),
  ]),
);
const languages = Object.keys(words);
/** A fixed shuffle: from every language to another of another script. */
const shuffled = languages.map((_, index) => languages[(index * 7 + 3) % languages.length]!);

/**
 * Letters in the order in which pdftotext gives them. Of right-to-left text it turns the two letters of one glyph around, and
 * puts marks and full stops beside their place; other readers have other habits.
 */
function readable(text: string, language: string): string {
  const letters = comparable(text);
  if (language !== "ar" && language !== "fa") return letters;
  return letters.replace(/[\p{M}\p{P}]/gu, "").replaceAll("لا", "ال");
}

describe("the text layer", () => {
  it("has the words of every language, whatever was drawn before", async () => {
    const first = new Map<string, Uint8Array>();
    for (const language of [...shuffled, ...languages]) {
      const bytes = await setPdf(words[language], { language });
      expect(readable(textLayer(bytes), language), language).toBe(readable(words[language]!, language));
      const before = first.get(language);
      if (before) expect(Buffer.compare(before, bytes), `${language}, drawn again`).toBe(0);
      first.set(language, bytes);
    }
  }, 60_000);

  it("keeps Vietnamese letters whole that share their parts with others", async () => {
    const vietnamese = "nhịp thở, ưỡn ẹo, đặt nhiều, ngừng sử dụng";
    expect(textLayer(await setPdf(vietnamese, { language: "vi" }))).toBe(comparable(vietnamese));
    expect(textLayer(await setPdf("office “quoted” fish", { language: "en" }))).toBe("office“quoted”fish");
  });

  it("keeps the non-joiner that Persian words need", async () => {
    const persian = "می\u200cگذارند و بخش\u200cهای";
    expect(textLayer(await setPdf(persian, { language: "fa" }))).toContain("می\u200cگذارند");
  });

  it("joins decomposed letters", async () => {
    const decomposed = "nhịp thở".normalize("NFD");
    expect(textLayer(await setPdf(decomposed, { language: "vi" }))).toBe(comparable("nhịp thở"));
  });
});
