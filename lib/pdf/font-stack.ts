/** Families of the sheets; each has a regular and a bold weight. */
export type Family =
  "Noto Sans" | "Vazirmatn" | "Noto Sans SC" | "Noto Sans TC" | "Noto Sans KR" | "Noto Sans JP";

const LATIN_CYRILLIC: readonly Family[] = ["Noto Sans"];
/** Vazirmatn has Latin letters and digits of its own; Noto Sans behind it has the isolates U+2066 to U+2069. */
const ARABIC: readonly Family[] = ["Vazirmatn", "Noto Sans"];

/**
 * The families that a language is set in, in the order in which each character is looked for. A CJK family stands before
 * Noto Sans, since quotes, dashes and ellipses would else come from Noto Sans at the wrong width. Japanese has a font of
 * its own: some characters that it shares with Chinese are drawn otherwise there.
 */
export function fontStack(language: string): readonly Family[] {
  switch (language) {
    case "ar":
    case "fa":
      return ARABIC;
    case "zh-Hans":
      return ["Noto Sans SC", "Noto Sans"];
    case "zh-Hant":
      return ["Noto Sans TC", "Noto Sans"];
    case "ko":
      return ["Noto Sans KR", "Noto Sans"];
    case "ja":
      return ["Noto Sans JP", "Noto Sans"];
    default:
      return LATIN_CYRILLIC;
  }
}
