import type { Block, FigureBlock } from "@/lib/handout/handout";

/** What is drawn as one, unsplit where it can be: pictures that follow each other stand side by side. */
export type Drawn = { kind: "block"; block: Block } | { kind: "figures"; blocks: readonly FigureBlock[] };

/**
 * Groups each heading with what follows it: drawn unsplit, no heading ends a page. The engine's own way
 * (`minPresenceAhead`) fails for a heading that is the first child of its container. The title needs no group: it
 * stands at the top of page one.
 */
export function groupBlocks(blocks: readonly Block[]): Drawn[][] {
  const groups: Drawn[][] = [];
  let open: Drawn[] = [];
  for (const drawn of joinFigures(blocks)) {
    open.push(drawn);
    if (drawn.kind === "block" && isHeading(drawn.block)) continue;
    groups.push(open);
    open = [];
  }
  return open.length > 0 ? [...groups, open] : groups;
}

function joinFigures(blocks: readonly Block[]): Drawn[] {
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

/** Of a section or a part of one, in one language or two. */
function isHeading(block: Block): boolean {
  const own = block.kind === "pair" ? block.own.block : block;
  return own.kind === "heading" && own.level > 1;
}
