import { Font } from "@react-pdf/renderer";
import { cutFonts, fontFiles } from "@/lib/pdf/cut-fonts";
import { type Family, fontStack } from "@/lib/pdf/font-stack";
import { type FontkitFont, type Glyph, asFontkitFont, repairFont } from "@/lib/pdf/fontkit-adapter";

const WEIGHTS = { regular: 400, bold: 700 } as const;

/** Regular and bold. */
type LoadedFamily = readonly [FontkitFont, FontkitFont];

const families = new Map<Family, Promise<LoadedFamily>>();
const loaded = new Map<Family, LoadedFamily>();

/** Cuts, registers, loads and repairs the fonts of these languages, each family once in a process. */
export async function prepareFonts(languages: readonly string[] = ["en"]): Promise<void> {
  const needed = new Set<Family>(["Noto Sans", ...languages.flatMap(fontStack)]);
  await Promise.all([...needed].map(prepareFamily));
}

/** Whether one of the language's fonts has the character, in both weights. Its fonts must be prepared. */
export function canPrint(character: string, language: string): boolean {
  const codePoint = character.codePointAt(0) ?? 0;
  return fontStack(language).some((family) => {
    const fonts = loaded.get(family);
    if (!fonts) throw new Error(`The fonts of ${language} were not prepared.`);
    return fonts.every((font) => font.hasGlyphForCodePoint(codePoint));
  });
}

/** A soft hyphen for words in this font, of the same weight: in Noto Sans no other character has its glyph. */
export function softHyphen(font: FontkitFont): { font: FontkitFont; glyph: Glyph } {
  const isBold = [...loaded.values()].some(([, bold]) => bold === font);
  const own = loaded.get("Noto Sans")?.[isBold ? 1 : 0];
  if (!own) throw new Error("Noto Sans was not prepared.");
  return { font: own, glyph: own.glyphForCodePoint(0x00ad) };
}

function prepareFamily(family: Family): Promise<LoadedFamily> {
  const known = families.get(family);
  if (known) return known;
  const loading = loadFamily(family);
  families.set(family, loading);
  // A fault of the disk may pass; the next sheet tries again.
  loading.catch(() => families.delete(family));
  return loading;
}

async function loadFamily(family: Family): Promise<LoadedFamily> {
  await cutFonts([family]);
  const files = fontFiles(family);
  const fonts = [
    { src: files.regular, fontWeight: WEIGHTS.regular },
    { src: files.bold, fontWeight: WEIGHTS.bold },
  ];
  Font.register({ family, fonts });
  if (family === "Noto Sans") await replaceHelvetica(fonts);
  const pair = await Promise.all([loadFont(family, WEIGHTS.regular), loadFont(family, WEIGHTS.bold)]);
  loaded.set(family, pair);
  return pair;
}

async function loadFont(fontFamily: string, fontWeight: 400 | 700): Promise<FontkitFont> {
  const descriptor = { fontFamily, fontWeight, fontStyle: "normal" } as const;
  await Font.load(descriptor);
  const font = asFontkitFont(Font.getFont(descriptor).data);
  repairFont(font);
  return font;
}

/**
 * The engine (@react-pdf/font 4.1.2) ends every font stack with Helvetica and writes what no font has by its low byte:
 * "≥ 40" prints as "e 40". With Noto Sans in its name a miss is a visible box, never a wrong letter.
 */
async function replaceHelvetica(fonts: { src: string; fontWeight: 400 | 700 }[]): Promise<void> {
  const registered: unknown = Reflect.get(Font, "fontFamilies");
  const helvetica: unknown =
    typeof registered === "object" && registered ? Reflect.get(registered, "Helvetica") : undefined;
  if (
    typeof helvetica !== "object" ||
    helvetica === null ||
    !Array.isArray(Reflect.get(helvetica, "sources"))
  ) {
    throw new Error(
      "The engine no longer keeps Helvetica where lib/pdf/fonts.ts replaces it; it was written for @react-pdf/font 4.1.2.",
    );
  }
  Reflect.set(helvetica, "sources", []);
  Font.register({ family: "Helvetica", fonts });
  await Promise.all(fonts.map(({ fontWeight }) => loadFont("Helvetica", fontWeight)));
}
