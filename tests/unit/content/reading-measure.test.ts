import { describe, expect, it } from "vitest";
import { wordsOf } from "@/lib/content/reading-grade";
import { readingMeasure } from "@/lib/content/reading-measure";
import { spanishSyllables } from "@/lib/content/spanish-syllables";

describe("spanishSyllables", () => {
  it.each([
    // Examples of the npm packages silabea (planetoides, leer) and simi-syllable (the others).
    ["planetoides", 4],
    ["leer", 2],
    ["país", 2],
    ["pingüino", 3],
    ["murciélago", 4],
  ])("counts a published example: %s", (word, count) => {
    expect(spanishSyllables(word)).toBe(count);
  });

  it.each([
    ["two strong vowels are two syllables", { ahora: 3, alcohol: 3, héroe: 3, línea: 3 }],
    ["a weak vowel joins its neighbour", { agua: 2, ciudad: 2, construido: 3, medicamento: 5, viuda: 2 }],
    ["an accent parts a weak vowel", { día: 2, leía: 3, creíais: 3, actúa: 3, psicología: 5, ahí: 2 }],
    ["two weak vowels stay together with an accent", { cuídate: 3 }],
    ["an h between vowels parts nothing", { prohibido: 3, ahijado: 3, búho: 2 }],
    ["the u of qu, gue, gui is not sounded", { queso: 2, guerra: 2, guion: 1, vergüenza: 3 }],
    ["y is a vowel only at the end", { y: 1, muy: 1, ley: 1, reyes: 2, mayo: 2, Uruguay: 3 }],
    ["three vowels can be one syllable", { buey: 1, estudiáis: 3 }],
    ["a name in capitals counts as its vowels", { "7-OH": 1, KRATOM: 2 }],
  ])("%s", (_, words) => {
    for (const [word, count] of Object.entries(words)) expect(spanishSyllables(word), word).toBe(count);
  });
});

describe("readingMeasure", () => {
  it("measures Spanish by the formula of Szigriszt-Pazos", () => {
    // 6 words, 1 sentence, el-ga-to-duer-me-en-la-ca-ma 9 syllables: 206.835 - 62.3 * 1.5 - 6 = 107.385.
    expect(readingMeasure("es", ["El gato duerme en la cama."])).toEqual({
      measure: "inflesz",
      value: 107.4,
      band: "very-easy",
    });
    // 8 words, 2 sentences, 10 and 5 syllables: 206.835 - 62.3 * 15 / 8 - 4 = 86.0225.
    const { value } = readingMeasure("es", ["Tenga naloxona en su casa.", "Llame al centro."]);
    expect(value).toBe(86);
  });

  it.each([
    // Barrio Cantalejo et al, 2008: below 40, 40 to 55, 55 to 65, 65 to 80, above 80. Five words with 16, 12, 11, 10 and 8
    // syllables: 2.5, 52.3, 64.8, 77.2 and 102.2.
    ["very-difficult", "Consulte con la toxicóloga inmediatamente."],
    ["somewhat-difficult", "Hable con la toxicóloga mañana."],
    ["normal", "Hable con la psicóloga mañana."],
    ["fairly-easy", "Hable con su médico mañana."],
    ["very-easy", "Hable con su médico hoy."],
  ])("names the band %s", (band, text) => {
    expect(readingMeasure("es", [text]).band).toBe(band);
  });

  it("counts characters of a sentence in Chinese, a Latin word as one", () => {
    // 6 and 7 characters; "7-OH" and "kratom" are one each, marks none.
    expect(readingMeasure("zh-Hans", ["不要突然停用。", "7-OH 和 kratom 都有风险！"])).toEqual({
      measure: "characters-per-sentence",
      value: 6.5,
      band: null,
    });
  });

  it("counts words of a sentence in Arabic, marks and all", () => {
    expect(readingMeasure("ar", ["اطلب المساعدة فورًا.", "هل تتنفس جيدًا؟ اتصل."])).toEqual({
      measure: "words-per-sentence",
      value: 2.3,
      band: null,
    });
  });

  it("keeps the grade of English", () => {
    expect(readingMeasure("en", ["The cat sat on the mat."])).toEqual({
      measure: "flesch-kincaid-grade",
      value: -1.4,
      band: null,
    });
  });
});

describe("wordsOf", () => {
  it("does not part a word at a vowel mark", () => {
    expect(wordsOf("اتصل فورًا")).toEqual(["اتصل", "فورًا"]);
  });
});
