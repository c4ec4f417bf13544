import { LRUCache } from "lru-cache";

/** The one place that reaches into fontkit, written for fontkit 2.0.4 as @react-pdf/font 4.1.2 brings it. */
export type Glyph = {
  id: number;
  codePoints: number[];
  isMark: boolean;
  isLigature: boolean;
  /** In units of the font. */
  advanceWidth: number;
  /** Shift that the font asks for, in its own units; set by `keepOffsets`. */
  offset?: { x: number; y: number };
};

/** In units of the font. */
type Position = { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number };
type ShapedText = { glyphs: Glyph[]; positions: Position[] };
type Features = Readonly<Record<string, number | boolean>> | readonly string[];

type LayoutEngine = {
  hideDefaultIgnorables: (glyphs: Glyph[], positions: Position[]) => void;
  isDefaultIgnorable: (codePoint: number) => boolean;
};

export type FontkitFont = {
  unitsPerEm: number;
  ascent: number;
  descent: number;
  lineGap: number;
  layout: (text: string, features?: Features, ...options: unknown[]) => ShapedText;
  getGlyph: (id: number, codePoints?: number[]) => Glyph | null;
  glyphForCodePoint: (codePoint: number) => Glyph;
  hasGlyphForCodePoint: (codePoint: number) => boolean;
  _layoutEngine: LayoutEngine;
};

/** Names of features that no font has: a mark of ours that travels with a run of text. */
export const MARK_PREFIX = "x_";

const MARK = /^\p{M}$/u;
const SPACE = 0x20;
/** Number of shaped pieces of text that are kept for each font; a sheet has a few hundred. */
const SHAPED_PIECES = 5000;

const repaired = new WeakSet<FontkitFont>();

/** Gives a loaded font every repair; once is enough. */
export function repairFont(font: FontkitFont): void {
  if (repaired.has(font)) return;
  repaired.add(font);
  rememberTables(font);
  separateGlyphs(font);
  keepControls(font);
  keepOffsets(font);
  rememberShaping(font);
}

/** fontkit reads these from the file's tables at each of the thousand times that the engine asks. */
function rememberTables(font: FontkitFont): void {
  for (const name of ["unitsPerEm", "ascent", "descent", "lineGap"] as const)
    Object.defineProperty(font, name, { value: font[name] });
  const original = font.hasGlyphForCodePoint.bind(font);
  const known = new Map<number, boolean>();
  font.hasGlyphForCodePoint = (codePoint) => {
    const has = known.get(codePoint) ?? original(codePoint);
    known.set(codePoint, has);
    return has;
  };
}

/**
 * fontkit keeps one glyph object for each glyph id, with the characters of whoever asked first. In a process that makes
 * many sheets, a glyph first met in one text then stands for another text's character when words are copied or read
 * aloud from the PDF. Here each set of characters gets a glyph object of its own, and the shared one holds none.
 */
export function separateGlyphs(font: FontkitFont): void {
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

/**
 * fontkit turns a joiner, a non-joiner or an isolate into a space of no width, and the word loses it when it is copied or
 * read aloud. Here the control keeps a glyph that stands for it.
 */
export function keepControls(font: FontkitFont): void {
  const engine = font._layoutEngine;
  engine.hideDefaultIgnorables = (glyphs, positions) => {
    for (const [index, glyph] of glyphs.entries()) {
      const position = positions[index];
      if (!position || !engine.isDefaultIgnorable(glyph.codePoints[0] ?? 0)) continue;
      // Glyph 0 is the box of a character that the font lacks; it must never be drawn, even without width.
      if (glyph.id === 0) {
        glyphs[index] = inheriting(font.glyphForCodePoint(SPACE), { codePoints: glyph.codePoints });
      }
      Object.assign(position, { xAdvance: 0, yAdvance: 0, xOffset: 0, yOffset: 0 });
    }
  };
}

/** The engine overwrites the shifts that the font asks for, so that Arabic marks sit in the wrong place; see `restoreOffsets`. */
export function keepOffsets(font: FontkitFont): void {
  const original = font.layout.bind(font);
  font.layout = (...given) => {
    const shaped = original(...given);
    for (const [index, { xOffset, yOffset }] of shaped.positions.entries()) {
      const glyph = shaped.glyphs[index];
      if (glyph && (xOffset !== 0 || yOffset !== 0)) {
        shaped.glyphs[index] = inheriting(glyph, { offset: { x: xOffset, y: yOffset } });
      }
    }
    return shaped;
  };
}

/**
 * Keeps shaped text. The engine shapes every paragraph anew at each of its measurements and pages; the same words in the
 * same font always give the same glyphs. Callers get arrays and positions of their own, since the engine writes into them.
 */
export function rememberShaping(font: FontkitFont): void {
  const original = font.layout.bind(font);
  const shaped = new LRUCache<string, ShapedText>({ max: SHAPED_PIECES });
  font.layout = (text, features = [], ...options) => {
    const asked = withoutMarks(features);
    const key = JSON.stringify([text, asked, options]);
    const known = shaped.get(key) ?? original(text, asked, ...options);
    shaped.set(key, known);
    return inheriting(known, {
      glyphs: [...known.glyphs],
      positions: known.positions.map((position) => ({ ...position })),
    });
  };
}

function withoutMarks(features: Features): Features {
  if (isList(features)) return features;
  return Object.fromEntries(Object.entries(features).filter(([name]) => !name.startsWith(MARK_PREFIX)));
}

function isList(features: Features): features is readonly string[] {
  return Array.isArray(features);
}

/** An object that answers like `shared` but for its own properties; a glyph's outline is computed by its prototype. */
function inheriting<T extends object>(shared: T, own: Partial<T>): T {
  inherit(own, shared);
  return own;
}

function inherit<T extends object>(own: Partial<T>, shared: T): asserts own is T {
  Object.setPrototypeOf(own, shared);
}

/** @throws when what was loaded is no fontkit font of the kind this adapter was written for */
export function asFontkitFont(data: unknown): FontkitFont {
  if (!isFontkitFont(data)) {
    throw new Error(
      "A loaded font is not as fontkit 2.0.4 makes it: lib/pdf/fontkit-adapter.ts has to be written anew for the installed version.",
    );
  }
  return data;
}

function isFontkitFont(data: unknown): data is FontkitFont {
  if (typeof data !== "object" || data === null) return false;
  const methods = ["getGlyph", "layout", "hasGlyphForCodePoint", "glyphForCodePoint"];
  if (!methods.every((name) => typeof Reflect.get(data, name) === "function")) return false;
  const engine: unknown = Reflect.get(data, "_layoutEngine");
  return (
    typeof engine === "object" &&
    engine !== null &&
    typeof Reflect.get(engine, "hideDefaultIgnorables") === "function" &&
    typeof Reflect.get(engine, "isDefaultIgnorable") === "function"
  );
}
