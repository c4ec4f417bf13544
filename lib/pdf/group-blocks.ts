import type { Block, FigureBlock } from "@/lib/handout/handout";

/**
 * What is drawn as one: pictures that follow each other stand side by side; a section's title and its main message are not
 * left alone at the foot of a page.
 */
export type Drawn =
  | { kind: "block"; block: Block }
  | { kind: "figures"; blocks: readonly FigureBlock[] }
  | { kind: "opening"; blocks: readonly [Block, Block] };

export function groupBlocks(blocks: readonly Block[]): Drawn[] {
  const drawn: Drawn[] = [];
  for (const block of blocks) {
    const last = drawn.at(-1);
    if (block.kind === "figure") {
      if (last?.kind === "figures")
        drawn[drawn.length - 1] = { kind: "figures", blocks: [...last.blocks, block] };
      else drawn.push({ kind: "figures", blocks: [block] });
    } else if (last?.kind === "block" && isHeading(last.block) && isMainMessage(block))
      drawn[drawn.length - 1] = { kind: "opening", blocks: [last.block, block] };
    else drawn.push({ kind: "block", block });
  }
  return drawn;
}

function isHeading(block: Block): boolean {
  return (block.kind === "pair" ? block.own.block : block).kind === "heading";
}

function isMainMessage(block: Block): boolean {
  const own = block.kind === "pair" ? block.own.block : block;
  return own.kind === "paragraph" && own.role === "lead";
}
