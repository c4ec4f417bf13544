import { access } from "node:fs/promises";
import path from "node:path";
import { Font } from "@react-pdf/renderer";
import { describe, expect, it } from "vitest";
import { CoverageError } from "@/lib/pdf/coverage";
import { cutFonts, fontFolder } from "@/lib/pdf/cut-fonts";
import { fontStack } from "@/lib/pdf/font-stack";
import { prepareFonts } from "@/lib/pdf/fonts";
import { poppler } from "@/tests/support/poppler";
import { setParagraph, setPdf } from "@/tests/support/set-text";

describe("fonts", () => {
  it("are loaded for the languages asked for, and no others", async () => {
    await prepareFonts(["en", "ar"]);
    expect(Font.getRegisteredFontFamilies()).toEqual(expect.arrayContaining(["Noto Sans", "Vazirmatn"]));
    expect(Font.getRegisteredFontFamilies()).not.toContain("Noto Sans SC");
  });

  it("are cut with their licences", async () => {
    await cutFonts(["Noto Sans KR"]);
    for (const file of ["NotoSansKR-Regular.ttf", "NotoSansKR-Bold.ttf", "NotoSansKR-LICENSE.txt"]) {
      await expect(access(path.join(fontFolder(), file))).resolves.toBeUndefined();
    }
  });

  it.each([
    ["en", ["Noto Sans"]],
    ["vi", ["Noto Sans"]],
    ["ru", ["Noto Sans"]],
    ["ar", ["Vazirmatn", "Noto Sans"]],
    ["fa", ["Vazirmatn", "Noto Sans"]],
    ["zh-Hans", ["Noto Sans SC", "Noto Sans"]],
    ["zh-Hant", ["Noto Sans TC", "Noto Sans"]],
    ["ko", ["Noto Sans KR", "Noto Sans"]],
    ["ja", ["Noto Sans JP", "Noto Sans"]],
  ])("of %s are looked through in order", (language, families) => {
    expect(fontStack(language)).toEqual(families);
  });

  it("stand in for Helvetica, so that a miss is a box and never a wrong letter", async () => {
    await prepareFonts(["en"]);
    const { data } = Font.getFont({ fontFamily: "Helvetica", fontWeight: 400 });
    expect(Reflect.get(Object(data), "postscriptName")).toBe("NotoSans-Regular");
  });

  it.each([
    ["≥", "en"],
    ["😀", "zh-Hans"],
    ["ש", "ar"],
    ["缓", "zh-Hant"],
  ])("refuse %s in %s, which none of them has", async (character, language) => {
    await expect(setParagraph(`7-OH ${character}`, { language })).rejects.toBeInstanceOf(CoverageError);
  });

  it("have ≥ in Arabic and Chinese", async () => {
    await expect(setParagraph("≥ 40", { language: "ar" })).resolves.toBeDefined();
    await expect(setParagraph("≥ 40", { language: "zh-Hans" })).resolves.toBeDefined();
  });

  it("leave out characters that print nothing", async () => {
    const bytes = await setPdf("a\u0007b\u200bc\ud800d\ufeffe\u202ef", {});
    expect(poppler("pdftotext", bytes).trim()).toBe("abcdef");
  });
});
