import { describe, expect, it } from "vitest";
import { chooseVoice } from "@/components/patient-page/browser/choose-voice";

function voice(lang: string, options: { localService?: boolean; default?: boolean } = {}) {
  return { lang, localService: true, default: false, ...options };
}

function chosen(language: string, ...voices: ReturnType<typeof voice>[]): string | null {
  return chooseVoice(voices, language)?.lang ?? null;
}

describe("the voice that reads a sheet aloud", () => {
  it("is one of the device, never one that a browser asks a stranger for", () => {
    const remote = { localService: false, default: true };
    expect(chosen("en", voice("en-US", remote))).toBeNull();
    expect(chosen("en", voice("en-US", remote), voice("en-GB"))).toBe("en-GB");
  });

  it("is none where the device does not speak the language", () => {
    expect(chosen("ar", voice("en-US"), voice("fa-IR"))).toBeNull();
    expect(chosen("ht", voice("fr-FR"))).toBeNull();
    expect(chosen("en")).toBeNull();
    expect(chosen("", voice("en-US"))).toBeNull();
  });

  it("speaks as in the United States, else as where the language has most speakers, else as the device does", () => {
    expect(chosen("es", voice("es-ES"), voice("es-MX", { default: true }), voice("es-US"))).toBe("es-US");
    expect(chosen("pt", voice("pt-PT", { default: true }), voice("pt-BR"))).toBe("pt-BR");
    expect(chosen("de", voice("de-AT"), voice("de-CH", { default: true }))).toBe("de-CH");
    expect(chosen("de", voice("de-AT"), voice("de-CH"))).toBe("de-AT");
  });

  it("reads the script of the sheet", () => {
    expect(chosen("zh-Hans", voice("zh-TW"), voice("zh-CN"))).toBe("zh-CN");
    expect(chosen("zh-Hant", voice("zh-CN"), voice("zh-HK"), voice("zh-TW"))).toBe("zh-TW");
    expect(chosen("zh-Hans", voice("zh-TW"))).toBeNull();
  });

  it("is known by whatever tag a device writes", () => {
    expect(chosen("en", voice("en_US"))).toBe("en_US");
    expect(chosen("tl", voice("fil-PH"))).toBe("fil-PH");
    expect(chosen("zh-Hans", voice("cmn-CN"))).toBe("cmn-CN");
    expect(chosen("en", voice("not a tag"), voice(""))).toBeNull();
  });
});
