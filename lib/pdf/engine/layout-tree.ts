import type { FontkitFont, Glyph } from "@/lib/pdf/fontkit-adapter";
import type { Structure } from "@/lib/pdf/tags/structure";

/**
 * What lib/pdf reads and writes of the engine's tree, before and after layout, as of @react-pdf/layout 5.2.0 and
 * @react-pdf/textkit 7.0.1. `checkEngine` lays out a probe and refuses an engine whose tree is otherwise.
 */
export type LayoutNode = {
  /** "DOCUMENT", "PAGE", "VIEW", "TEXT", "LINK", "TEXT_INSTANCE", "SVG", "IMAGE", "CANVAS", ... */
  type: string;
  /** Absent in a TEXT_INSTANCE. The parts of a split View have copies of it, so compare what it holds, not itself. */
  props?: NodeProps;
  style?: Record<string, unknown>;
  /** Relative to the parent's; absent before layout and inside a drawing. */
  box?: Box;
  children?: LayoutNode[];
  /** Words of a TEXT_INSTANCE. */
  value?: string;
  /** Set by the layout of a TEXT. */
  lines?: Line[];
};

/** Parts of a sheet that begin on pages of their own; without a plan there is one. */
export const PARTS = ["sheet", "plan", "sources"] as const;
export type Part = (typeof PARTS)[number];

export type NodeProps = {
  structure?: Structure;
  /** The section that holds this block; see `hoistSections`. */
  section?: Structure;
  /** The thing that this belongs to, though it is not drawn inside it. */
  partOf?: Structure;
  /** BCP 47 tag of this text and what it holds, where it is not the document's. */
  language?: string;
  /** Of a nested text: telephone numbers, addresses and names, which are read from left to right in every language. */
  isLeftToRight?: boolean;
  /** Of a page. */
  part?: Part;
  fixed?: boolean;
  wrap?: boolean;
  break?: boolean;
  hyphenationCallback?: (word: string | null) => string[];
  hyphenationPenalty?: number;
  /** Of a CANVAS. */
  paint?: () => void;
  /** Link target. */
  src?: string;
};

export type Box = {
  top: number;
  left: number;
  width: number;
  height: number;
  paddingLeft?: number;
  paddingRight?: number;
};

export type Line = {
  /** Visual order in a line with right-to-left runs. */
  string: string;
  runs: Run[];
  /** Width of all runs, in points. */
  xAdvance: number;
  box: { x: number; y: number; width: number; height: number };
  overflowLeft?: number;
  overflowRight?: number;
};

/** A piece of a line in one font, size, direction and style. */
export type Run = {
  start: number;
  end: number;
  glyphs: Glyph[];
  positions: Position[];
  xAdvance: number;
  attributes: {
    font: [FontkitFont, ...unknown[]];
    fontSize: number;
    color: string;
    bidiLevel?: number;
    /** Part of the font size by which the run is raised. */
    yOffset?: number;
    link?: string | null;
    features?: Readonly<Record<string, number>> | readonly string[];
  };
};

export type Position = {
  /** In points. */
  xAdvance: number;
  /** The writer reads offsets in thousandths of the font size. */
  xOffset: number;
  yOffset: number;
};

/** Every node of the tree, parents first. */
export function* walk(node: LayoutNode): Generator<LayoutNode> {
  yield node;
  for (const child of node.children ?? []) yield* walk(child);
}

/** Every paragraph of the tree: the outermost TEXT nodes. */
export function* paragraphs(node: LayoutNode): Generator<LayoutNode> {
  if (node.type === "TEXT") yield node;
  else for (const child of node.children ?? []) yield* paragraphs(child);
}

/** Room for the lines of a paragraph. */
export function lineWidth({ box }: LayoutNode): number {
  return (box?.width ?? 0) - (box?.paddingLeft ?? 0) - (box?.paddingRight ?? 0);
}

/** All words of a node, in the order in which they are read. */
export function wordsOf(node: LayoutNode): string {
  return node.value ?? (node.children ?? []).map(wordsOf).join("");
}

export function isRightToLeft(run: Run): boolean {
  return (run.attributes.bidiLevel ?? 0) % 2 === 1;
}
