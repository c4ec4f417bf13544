import type { Block, Direction, FigureBlock, PairBlock, SingleBlock, Span } from "@/lib/handout/handout";
import { wordsOf } from "@/lib/handout/words-of";

type Language = { language: string; direction: Direction };

/** The two languages of a bilingual sheet, and how they stand. */
export type Pairing = { own: Language; other: Language; layout: PairBlock["layout"] };

/** Large numbers with when to call them, and columns to write into, need the width of the page. */
const NEEDS_WIDTH: readonly SingleBlock["kind"][] = ["emergency", "log"];

/**
 * Puts each block of one language together with the same block of another. A picture stays one picture, with both captions.
 *
 * @param blocks in the patient's language
 * @param twins the same blocks in the other language
 * @throws when the two are not alike
 */
export function pairBlocks(
  blocks: readonly SingleBlock[],
  twins: readonly SingleBlock[],
  { own, other, layout }: Pairing,
): Block[] {
  if (!areAlike(blocks, twins)) {
    const kinds = (all: readonly SingleBlock[]) => all.map(({ kind }) => kind).join(", ");
    throw new Error(`These blocks cannot be paired: ${kinds(blocks)}; and ${kinds(twins)}.`);
  }
  return blocks.flatMap((block, index): Block[] => {
    const twin = twins[index];
    if (!twin) return [];
    if (block.kind === "figure" && twin.kind === "figure") return [withSecondCaption(block, twin, other)];
    return [
      {
        kind: "pair",
        layout: NEEDS_WIDTH.includes(block.kind) ? "below" : layout,
        own: { ...own, block },
        other: { ...other, block: withOwnAnchor(withoutRows(twin), other.language) },
      },
    ];
  });
}

/** What is written by hand is written once: the second language names the columns. */
function withoutRows(block: SingleBlock): SingleBlock {
  return block.kind === "log" ? { ...block, rows: 0 } : block;
}

/**
 * Whether two languages have the same blocks in the same order. A translation of an older text may have others: it is a sheet
 * of its own until it is brought up to date.
 */
export function areAlike(blocks: readonly SingleBlock[], twins: readonly SingleBlock[]): boolean {
  return (
    blocks.length === twins.length &&
    blocks.every((block, index) => {
      const twin = twins[index];
      if (block.kind === "figure") return twin?.kind === "figure" && twin.id === block.id;
      return twin?.kind === block.kind;
    })
  );
}

/** The sources of a caption stand behind it in the patient's language. */
function withSecondCaption(figure: FigureBlock, { caption }: FigureBlock, language: Language): FigureBlock {
  const second: Span = { kind: "foreign", ...language, text: wordsOf(caption) };
  return { ...figure, caption: [...figure.caption, { kind: "text", text: " · " }, second] };
}

/** An anchor is unique in a handout. */
function withOwnAnchor(block: SingleBlock, language: string): SingleBlock {
  return "id" in block ? { ...block, id: `${block.id}-${language}` } : block;
}
