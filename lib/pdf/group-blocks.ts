import type { Block, FigureBlock } from "@/lib/handout/handout";

/** What is drawn as one: pictures that follow each other stand side by side. */
export type Drawn = { kind: "block"; block: Block } | { kind: "figures"; blocks: readonly FigureBlock[] };

export function groupBlocks(blocks: readonly Block[]): Drawn[] {
  const drawn: Drawn[] = [];
  for (const block of blocks) {
    const last = drawn.at(-1);
    if (block.kind !== "figure") drawn.push({ kind: "block", block });
    else if (last?.kind === "figures")
      drawn[drawn.length - 1] = { kind: "figures", blocks: [...last.blocks, block] };
    else drawn.push({ kind: "figures", blocks: [block] });
  }
  return drawn;
}
