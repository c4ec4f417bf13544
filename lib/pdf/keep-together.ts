import type { Block } from "@/lib/handout/handout";

/**
 * Groups each heading with the block after it: drawn unsplit, no heading ends a page. The engine's own way
 * (`minPresenceAhead`) fails for a heading that is the first child of its container. The title needs no group: it
 * stands at the top of page one.
 */
export function keepHeadingsTogether(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  let open: Block[] = [];
  for (const block of blocks) {
    open.push(block);
    if (block.kind === "heading" && block.level > 1) continue;
    groups.push(open);
    open = [];
  }
  return open.length > 0 ? [...groups, open] : groups;
}
