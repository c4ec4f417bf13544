import type { Section } from "@/lib/content/library";
import { composeEmergency, composeSummary } from "@/lib/handout/compose-front";
import { composeNextSteps } from "@/lib/handout/compose-next-steps";
import { composeSection } from "@/lib/handout/compose-section";
import type { Block, SingleBlock } from "@/lib/handout/handout";
import { type Pairing, pairBlocks } from "@/lib/handout/pair-blocks";
import type { Composition } from "@/lib/handout/resolve-spans";

/** What a sheet says in one language, or paired in two. */
export type Body<B extends Block = SingleBlock> = {
  /** Title and emergency box. */
  opening: readonly B[];
  summary: readonly B[];
  sections: readonly { id: string; blocks: readonly B[] }[];
  nextSteps: readonly B[];
};

/**
 * Composes in reading order: citations are numbered and terms explained as they appear. The emergency box comes before
 * everything that can grow, so that it stands on page one in every language and text size.
 */
export function composeBody(
  picked: readonly Section[],
  title: string,
  sourceLanguage: string,
  composition: Composition,
): Body {
  return {
    opening: [
      { kind: "heading", level: 1, id: "title", spans: [{ kind: "text", text: title }] },
      composeEmergency(sourceLanguage, composition),
    ],
    summary: [composeSummary(picked, composition)],
    sections: picked.map((section) => composeSection(section, composition)),
    nextSteps: [composeNextSteps(picked, composition)],
  };
}

export function pairBodies(own: Body, other: Body, pairing: Pairing): Body<Block> {
  return {
    opening: pairBlocks(own.opening, other.opening, pairing),
    summary: pairBlocks(own.summary, other.summary, pairing),
    sections: own.sections.map(({ id, blocks }, index) => ({
      id,
      blocks: pairBlocks(blocks, other.sections[index]?.blocks ?? [], pairing),
    })),
    nextSteps: pairBlocks(own.nextSteps, other.nextSteps, pairing),
  };
}
