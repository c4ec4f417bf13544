/**
 * The one place that reaches into fontkit, written for fontkit 2.0.4 as @react-pdf/font 4.1 brings it.
 *
 * fontkit keeps one glyph object for each glyph id, with the characters of whoever asked first. In a process that makes
 * many sheets, a glyph first met in one text then stands for another text's character when words are copied or read
 * aloud from the PDF. Here each set of characters gets a glyph object of its own, and the shared one holds none.
 */
export type Glyph = { codePoints: number[]; isMark: boolean; isLigature: boolean };

export type FontkitFont = {
  getGlyph: (id: number, codePoints?: number[]) => Glyph | null;
  hasGlyphForCodePoint: (codePoint: number) => boolean;
};

const MARK = /^\p{M}$/u;
const repaired = new WeakSet<FontkitFont>();

/** Gives a loaded font the repair; once is enough. */
export function separateGlyphs(font: FontkitFont): void {
  if (repaired.has(font)) return;
  repaired.add(font);
  const original = font.getGlyph.bind(font);
  const variants = new Map<string, Glyph>();
  font.getGlyph = (id, codePoints = []) => {
    const shared = original(id, []);
    if (!shared || codePoints.length === 0) return shared;
    const key = `${id}:${codePoints.join()}`;
    const known = variants.get(key);
    if (known) return known;
    const variant = inheriting(shared, {
      codePoints: [...codePoints],
      isMark: codePoints.every((codePoint) => MARK.test(String.fromCodePoint(codePoint))),
      isLigature: codePoints.length > 1,
    });
    variants.set(key, variant);
    return variant;
  };
}

/** An object that answers like `shared` but for its own properties; a glyph's outline is computed by its prototype. */
function inheriting(shared: Glyph, own: Glyph): Glyph {
  Object.setPrototypeOf(own, shared);
  return own;
}

/** @throws when what was loaded is no fontkit font of the kind this adapter was written for */
export function asFontkitFont(data: unknown): FontkitFont {
  if (!isFontkitFont(data))
    throw new Error("The loaded font is not of the fontkit version that lib/pdf was written for.");
  return data;
}

function isFontkitFont(data: unknown): data is FontkitFont {
  return (
    typeof data === "object" &&
    data !== null &&
    typeof Reflect.get(data, "getGlyph") === "function" &&
    typeof Reflect.get(data, "hasGlyphForCodePoint") === "function"
  );
}
