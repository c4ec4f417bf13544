import type { Section } from "@/lib/content/library";
import { composeEmergency, composeSummary } from "@/lib/handout/compose-front";
import { composeNextSteps } from "@/lib/handout/compose-next-steps";
import { composeSection } from "@/lib/handout/compose-section";
import type { Block, ParagraphBlock, SingleBlock } from "@/lib/handout/handout";
import { type Pairing, areAlike, pairBlocks } from "@/lib/handout/pair-blocks";
import { type Composition, resolveSpans } from "@/lib/handout/resolve-spans";
import type { SheetLead } from "@/lib/handout/sheet-lead";

/** What a sheet says in one language, or paired in two. */
export type Body<B extends Block = SingleBlock> = {
  /** Title, key message and emergency box. */
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
  { title, message, section: led }: SheetLead,
  composition: Composition,
): Body {
  const [first] = picked;
  return {
    opening: [
      { kind: "heading", level: 1, id: "title", spans: [{ kind: "text", text: title }] },
      ...(message ? [keyMessage(message, composition)] : []),
      composeEmergency(composition.source.language, composition),
    ],
    summary: composeSummary(picked, picked.find(({ id }) => id === led) ?? null, composition),
    // The first section would say again what stands right above it.
    sections: picked.map((section) =>
      composeSection(section, composition, section === first && section.id === led),
    ),
    nextSteps: [composeNextSteps(picked, composition)],
  };
}

function keyMessage(message: NonNullable<SheetLead["message"]>, composition: Composition): ParagraphBlock {
  // How well it is shown stands where the section says it.
  return {
    kind: "paragraph",
    role: "key",
    spans: resolveSpans(message, { ...composition, saysEvidence: false }),
  };
}

/** Ids of the sections that have other blocks in one language than in the other. They cannot be paired. */
export function unlikeSections(own: Body, other: Body): string[] {
  // Both have a short version but where a sheet of one section has key points in one language alone.
  const inSummary = areAlike(own.summary, other.summary) ? [] : own.sections.slice(0, 1);
  const inBlocks = own.sections.filter(
    ({ blocks }, index) => !areAlike(blocks, other.sections[index]?.blocks ?? []),
  );
  return [...new Set([...inSummary, ...inBlocks].map(({ id }) => id))];
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
