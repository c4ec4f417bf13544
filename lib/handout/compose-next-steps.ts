import type { ContentSpan } from "@/lib/content/content-tree";
import type { Section } from "@/lib/content/library";
import type { ListBlock } from "@/lib/handout/handout";
import { type Composition, withoutApparatus } from "@/lib/handout/resolve-spans";
import { inLeadOrder } from "@/lib/handout/sheet-lead";
import { wordsOf } from "@/lib/handout/words-of";

/** More than this is not done by one person after one visit. */
const MOST_STEPS = 5;

/**
 * "My next steps": actions of the picked sections, to tick with a pen; their sources stand in the sections. Doubles are told by
 * the words of the source language, so that a sheet has the same steps in every language.
 */
export function composeNextSteps(picked: readonly Section[], composition: Composition): ListBlock {
  const { source } = composition;
  const sections = inLeadOrder(picked, composition.leadOrder).flatMap(({ id }) => source.sections[id] ?? []);
  const said = new Set<string>();
  const steps = inTurn(sections.map(stepsOf)).filter(({ action }) => {
    const words = wordsOf(withoutApparatus(action, { ...composition, topic: source })).trim();
    const isNew = !said.has(words);
    said.add(words);
    return isNew;
  });
  const own = picked.flatMap(stepsOf);
  return {
    kind: "list",
    style: "check",
    title: composition.labels.lists.checkTitle,
    itemPrefix: null,
    items: steps
      .slice(0, MOST_STEPS)
      .flatMap(
        (step) => own.find(({ section, index }) => section === step.section && index === step.index) ?? [],
      )
      .map(({ action }) => withoutApparatus(action, composition)),
  };
}

type Step = { section: string; index: number; action: readonly ContentSpan[] };

function stepsOf({ id, blocks }: Section): Step[] {
  return blocks
    .flatMap((block) => (block.kind === "list" && block.style === "do" ? block.items : []))
    .map((action, index) => ({ section: id, index, action }));
}

/** The first of each list, then the second of each, and so on. */
function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
  const rounds = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: rounds }, (_, round) =>
    lists.flatMap((list) => list.slice(round, round + 1)),
  ).flat();
}
