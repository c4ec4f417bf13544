import { type CoverageGap, CoverageError } from "@/lib/pdf/coverage";
import { type LayoutNode, walk } from "@/lib/pdf/engine/layout-tree";
import { fontStack } from "@/lib/pdf/font-stack";
import { MARK_PREFIX } from "@/lib/pdf/fontkit-adapter";
import { canPrint } from "@/lib/pdf/fonts";
import type { Structure } from "@/lib/pdf/tags/structure";
import { breakEdits, breakWords } from "@/lib/pdf/text/break-edits";
import { cleanText } from "@/lib/pdf/text/clean-text";
import { type Edit, editPieces } from "@/lib/pdf/text/edits";
import { type Foreign, isolateEdits } from "@/lib/pdf/text/isolate-edits";
import { spaceEdits } from "@/lib/pdf/text/space-edits";

type Features = Readonly<Record<string, number>>;

/** What a nested text is, by the mark that travels with its runs. */
export type InlineMarks = ReadonlyMap<string, Structure>;

/** A piece of a paragraph's words: one TEXT_INSTANCE. */
type Piece = {
  node: LayoutNode;
  language: string;
  direction: "ltr" | "rtl";
  /** The outermost text around it that is read left to right as a whole. */
  whole: LayoutNode | null;
  isCitation: boolean;
};

/** The engine's own price of a hyphen is low; at this one its first method never takes it. */
const NEVER = 10_000;
/** In Vietnamese this feature splits ị into i and a dot that both stand for nothing when copied or read aloud. */
const VIETNAMESE = { ccmp: 0 };

/** Languages of the tree: the document's, and those of the words in others. */
export function languagesOf(document: LayoutNode): string[] {
  return [...new Set([...walk(document)].flatMap(({ props }) => props?.language ?? []))];
}

/**
 * Prepares every text of the tree for the engine: characters, spaces, line breaks, direction, fonts. Blocks just write words.
 *
 * @param tooWide words that fit no line of their column, found by an earlier layout
 * @throws {CoverageError} naming each character that the fonts of its language do not have
 */
export function prepareTexts(document: LayoutNode, tooWide: ReadonlySet<string>): InlineMarks {
  const marks = new Map<string, Structure>();
  const gaps = new Map<string, CoverageGap>();
  for (const { node, language } of paragraphsByLanguage(document, "en")) {
    const pieces = piecesOf(node, language);
    const clean = pieces.map((piece) => cleanText(piece.node.value ?? ""));
    const spaced = editPieces(clean, spaceEdits(clean.join(""), language));
    for (const gap of gapsOf(pieces, spaced)) if (!gaps.has(gap.character)) gaps.set(gap.character, gap);
    const broken = editPieces(spaced, markEdits(pieces, spaced, language, tooWide));
    for (const [index, piece] of pieces.entries()) piece.node.value = broken[index] ?? "";
    styleParagraph(node, language, marks);
  }
  if (gaps.size > 0) throw new CoverageError([...gaps.values()]);
  return marks;
}

export function directionOf(language: string): "ltr" | "rtl" {
  return fontStack(language)[0] === "Vazirmatn" ? "rtl" : "ltr";
}

function* paragraphsByLanguage(node: LayoutNode, outer: string): Generator<Pick<Piece, "node" | "language">> {
  const language = node.props?.language ?? outer;
  if (node.type === "TEXT") yield { node, language };
  else for (const child of node.children ?? []) yield* paragraphsByLanguage(child, language);
}

function piecesOf(
  node: LayoutNode,
  language: string,
  direction = directionOf(language),
  whole: LayoutNode | null = null,
  isCitation = false,
): Piece[] {
  if (node.type === "TEXT_INSTANCE") return [{ node, language, direction, whole, isCitation }];
  return (node.children ?? []).flatMap((child) => {
    const own = child.props?.language;
    const ownDirection = child.props?.isLeftToRight
      ? "ltr"
      : own === undefined
        ? direction
        : directionOf(own);
    const ownWhole = whole ?? (child.props?.isLeftToRight ? child : null);
    const isCited = isCitation || child.props?.structure?.tag === "Reference";
    return piecesOf(child, own ?? language, ownDirection, ownWhole, isCited);
  });
}

function gapsOf(pieces: readonly Piece[], texts: readonly string[]): CoverageGap[] {
  const whole = texts.join("");
  return pieces.flatMap(({ language }, index) =>
    [...new Set(texts[index])]
      .filter((character) => character !== "\n" && !canPrint(character, language))
      .map((character) => ({ character, text: whole })),
  );
}

/** Marks that only the engine sees: where lines may break, and what is read in which direction. */
function markEdits(
  pieces: readonly Piece[],
  texts: readonly string[],
  language: string,
  tooWide: ReadonlySet<string>,
): Edit[] {
  const whole = texts.join("");
  const direction = directionOf(language);
  let start = 0;
  const foreign: Foreign[] = [];
  const citations = new Set<number>();
  for (const [index, piece] of pieces.entries()) {
    const end = start + (texts[index]?.length ?? 0);
    if (piece.isCitation) citations.add(start);
    const last = foreign.at(-1);
    // What is read left to right as a whole stays one: an address stands behind its words, not before them.
    const isSame = piece.whole !== null && pieces[index - 1]?.whole === piece.whole;
    if (piece.direction !== direction) {
      if (isSame && last) last.end = end;
      else foreign.push({ start, end, direction: piece.direction });
    }
    start = end;
  }
  const languageAt = (at: number) => pieces[pieceAt(texts, at)]?.language ?? language;
  return [...isolateEdits(whole, direction, foreign), ...breakEdits(whole, tooWide, languageAt, citations)];
}

/** Number of the text that holds a place of all of them in a row. */
function pieceAt(texts: readonly string[], at: number): number {
  let end = 0;
  return texts.findIndex((text) => (end += text.length) > at);
}

function styleParagraph(node: LayoutNode, language: string, marks: Map<string, Structure>): void {
  node.props = { ...node.props, hyphenationCallback: breakWords, hyphenationPenalty: NEVER };
  const features = language === "vi" ? VIETNAMESE : {};
  styleText(node, language, features);
  for (const child of node.children ?? []) styleNested(child, language, features, marks);
}

/** Direction is not inherited, and the first nested text would decide for the whole paragraph. */
function styleText(text: LayoutNode, language: string, features: Features): void {
  text.style = {
    ...text.style,
    direction: directionOf(language),
    fontFamily: text.style?.fontFamily ?? fontStack(text.props?.language ?? language),
    ...(Object.keys(features).length > 0 && { fontFeatureSettings: features }),
  };
}

function styleNested(
  text: LayoutNode,
  language: string,
  outer: Features,
  marks: Map<string, Structure>,
): void {
  if (text.type === "TEXT_INSTANCE") return;
  const features = text.props?.structure ? marked(outer, text.props.structure, marks) : outer;
  styleText(text, language, features);
  for (const child of text.children ?? []) styleNested(child, language, features, marks);
}

/**
 * Marks a nested text by a feature that no font has: of a nested text the engine keeps with each run only its style, and that is
 * the one part of it that does not show.
 */
function marked(outer: Features, structure: Structure, marks: Map<string, Structure>): Features {
  const name = `${MARK_PREFIX}${marks.size}`;
  marks.set(name, structure);
  const others = Object.entries(outer).filter(([feature]) => !feature.startsWith(MARK_PREFIX));
  return { ...Object.fromEntries(others), [name]: 1 };
}
