import type { ContentBlock, ContentList, ContentParagraph } from "@/lib/content/content-tree";
import type { Section } from "@/lib/content/library";
import type { Block, HandoutSection, ListBlock, ParagraphBlock } from "@/lib/handout/handout";
import { type Composition, resolveSpans } from "@/lib/handout/resolve-spans";

/** Composes one picked section: its question, its main message, its blocks. */
export function composeSection(
  section: Section,
  composition: Composition,
  composedOn: string,
): HandoutSection {
  let parts = 0;
  const blocks: Block[] = [
    { kind: "heading", level: 2, id: section.id, spans: [{ kind: "text", text: section.title }] },
    { kind: "paragraph", role: "lead", spans: resolveSpans(section.mainMessage, composition) },
    ...section.blocks.flatMap((block) => composeBlock(block)),
  ];
  return { id: section.id, blocks };

  function composeBlock(block: ContentBlock): Block[] {
    switch (block.kind) {
      case "heading":
        parts += 1;
        return [
          {
            kind: "heading",
            level: 3,
            id: `${section.id}-${parts}`,
            spans: resolveSpans(block.spans, composition),
          },
        ];
      case "paragraph":
      case "list":
        return [composeSimple(block, composition)];
      case "callout":
        return [
          {
            kind: "callout",
            level: block.level,
            title: block.title ?? composition.labels.callouts[block.level],
            blocks: block.blocks.map((inner) => composeSimple(inner, composition)),
          },
        ];
      case "dated":
        // Days as YYYY-MM-DD compare as text. What nobody checked again in time is left out.
        return composedOn > block.checkBy
          ? []
          : block.blocks.map((inner) => composeSimple(inner, composition));
      case "figure":
        throw new Error(`The picture "${block.figure}" has no drawing.`);
    }
  }
}

function composeSimple(
  block: ContentParagraph | ContentList,
  composition: Composition,
): ParagraphBlock | ListBlock {
  if (block.kind === "paragraph") {
    return { kind: "paragraph", role: "body", spans: resolveSpans(block.spans, composition) };
  }
  const { lists } = composition.labels;
  const titles = { bullet: null, do: lists.doTitle, dont: lists.dontTitle, steps: null };
  return {
    kind: "list",
    style: block.style,
    title: titles[block.style],
    itemPrefix: block.style === "dont" ? lists.dontPrefix : null,
    items: block.items.map((item) => resolveSpans(item, composition)),
  };
}
