import type { ContentSpan } from "@/lib/content/content-tree";
import type { Section } from "@/lib/content/library";
import type { ListBlock } from "@/lib/handout/handout";
import { type Composition, withoutApparatus } from "@/lib/handout/resolve-spans";

/** More than this is not done by one person after one visit. */
const MOST_STEPS = 5;

/**
 * "My next steps": actions of the picked sections, to tick with a pen. Each section gives its first action before any gives
 * its second; their sources stand in the sections.
 */
export function composeNextSteps(sections: readonly Section[], composition: Composition): ListBlock {
  const actions = sections.map(actionsOf);
  const rounds = Math.max(...actions.map((list) => list.length));
  const inTurn = Array.from({ length: rounds }, (_, round) =>
    actions.flatMap((list) => (list[round] ? [list[round]] : [])),
  ).flat();
  return {
    kind: "list",
    style: "check",
    title: composition.labels.lists.checkTitle,
    itemPrefix: null,
    items: inTurn.slice(0, MOST_STEPS).map((action) => withoutApparatus(action, composition)),
  };
}

function actionsOf({ blocks }: Section): readonly (readonly ContentSpan[])[] {
  return blocks.flatMap((block) => (block.kind === "list" && block.style === "do" ? block.items : []));
}
