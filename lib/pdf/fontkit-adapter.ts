import { LRUCache } from "lru-cache";

/**
 * The one place that reaches into fontkit, written for fontkit 2.0.4 as @react-pdf/font 4.1 brings it.
 *
 * fontkit keeps one glyph object for each glyph id, with the characters of whoever asked first. In a process that makes
 * many sheets, a glyph first met in one text then stands for another text's character when words are copied or read
 * aloud from the PDF. Here each set of characters gets a glyph object of its own, and the shared one holds none.
 */
export type Glyph = { codePoints: number[]; isMark: boolean; isLigature: boolean };

type ShapedText = { glyphs: Glyph[]; positions: object[] };

export type FontkitFont = {
  layout: (text: string, ...options: unknown[]) => ShapedText;
  getGlyph: (id: number, codePoints?: number[]) => Glyph | null;
  hasGlyphForCodePoint: (codePoint: number) => boolean;
};

const MARK = /^\p{M}$/u;
const repaired = new WeakSet<FontkitFont>();

/** Number of shaped pieces of text that are kept for each font; a sheet has a few hundred. */
const SHAPED_PIECES = 5000;

/**
 * Keeps shaped text. The engine shapes every paragraph anew at each of its measurements and pages; the same words in the
 * same font always give the same glyphs. Callers get arrays and positions of their own, since the engine writes into them.
 */
export function rememberShaping(font: FontkitFont): void {
  const original = font.layout.bind(font);
  const shaped = new LRUCache<string, ShapedText>({ max: SHAPED_PIECES });
  font.layout = (text, ...options) => {
    const key = JSON.stringify([text, options]);
    const known = shaped.get(key) ?? original(text, ...options);
    shaped.set(key, known);
    return inheriting(known, {
      glyphs: [...known.glyphs],
      positions: known.positions.map((position) => ({ ...position })),
    });
  };
}

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
function inheriting<T extends object>(shared: T, own: T): T {
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
    typeof Reflect.get(data, "layout") === "function" &&
    typeof Reflect.get(data, "hasGlyphForCodePoint") === "function"
  );
}
