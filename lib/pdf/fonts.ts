import path from "node:path";
import { Font } from "@react-pdf/renderer";
import { cutFonts, fontFolder } from "@/lib/pdf/cut-fonts";
import { type FontkitFont, asFontkitFont, rememberShaping, separateGlyphs } from "@/lib/pdf/fontkit-adapter";

export const FAMILY = "Noto Sans";
const WEIGHTS = [
  { file: "NotoSans-Regular.ttf", fontWeight: 400 },
  { file: "NotoSans-Bold.ttf", fontWeight: 700 },
] as const;

let prepared: Promise<readonly FontkitFont[]> | undefined;

/** Registers and loads the fonts at first use. Resolves with the loaded fonts: regular, bold. */
export function prepareFonts(): Promise<readonly FontkitFont[]> {
  return (prepared ??= loadFonts());
}

async function loadFonts(): Promise<readonly FontkitFont[]> {
  await cutFonts();
  const fonts = WEIGHTS.map(({ file, fontWeight }) => ({ src: path.join(fontFolder(), file), fontWeight }));
  Font.register({ family: FAMILY, fonts });
  replaceHelvetica(fonts);
  return Promise.all(
    WEIGHTS.map(async ({ fontWeight }) => {
      const descriptor = { fontFamily: FAMILY, fontWeight, fontStyle: "normal" } as const;
      await Font.load(descriptor);
      const font = asFontkitFont(Font.getFont(descriptor).data);
      separateGlyphs(font);
      rememberShaping(font);
      return font;
    }),
  );
}

/**
 * The engine ends every font stack with Helvetica and writes what no font has by its low byte: "≥ 40" prints as "e 40".
 * With Noto Sans in its name a miss is a visible box, never a wrong letter.
 */
function replaceHelvetica(fonts: { src: string; fontWeight: 400 | 700 }[]): void {
  const families: unknown = Reflect.get(Font, "fontFamilies");
  const helvetica: unknown =
    typeof families === "object" && families ? Reflect.get(families, "Helvetica") : undefined;
  if (
    typeof helvetica !== "object" ||
    helvetica === null ||
    !Array.isArray(Reflect.get(helvetica, "sources"))
  ) {
    throw new Error(
      "The engine no longer keeps Helvetica where lib/pdf/fonts.ts replaces it; see notes there.",
    );
  }
  Reflect.set(helvetica, "sources", []);
  Font.register({ family: "Helvetica", fonts });
}
