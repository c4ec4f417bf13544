import type { ContentBlock, ContentList, ContentParagraph } from "@/lib/content/content-tree";
import type { Section } from "@/lib/content/library";
import type { FigureBlock, ListBlock, ParagraphBlock, SingleBlock } from "@/lib/handout/handout";
import { type Composition, resolveSpans } from "@/lib/handout/resolve-spans";

/**
 * Composes one picked section: its question, its main message, its blocks.
 *
 * @param isSaid whether its message has just been said
 */
export function composeSection(
  section: Section,
  composition: Composition,
  isSaid: boolean,
): { id: string; blocks: SingleBlock[] } {
  return {
    id: section.id,
    blocks: [
      { kind: "heading", level: 2, id: section.id, spans: [{ kind: "text", text: section.title }] },
      ...(isSaid ? [] : [leadOf(section, composition)]),
      ...composeBlocks(section.blocks, section.id, composition),
    ],
  };
}

function leadOf({ mainMessage }: Section, composition: Composition): ParagraphBlock {
  return { kind: "paragraph", role: "lead", spans: resolveSpans(mainMessage, composition) };
}

/** @param id of the section that the blocks belong to; its parts are numbered after it */
export function composeBlocks(
  blocks: readonly ContentBlock[],
  id: string,
  composition: Composition,
): SingleBlock[] {
  let parts = 0;
  return blocks.flatMap(composeBlock);

  function composeBlock(block: ContentBlock): SingleBlock[] {
    switch (block.kind) {
      case "heading":
        parts += 1;
        return [
          { kind: "heading", level: 3, id: `${id}-${parts}`, spans: resolveSpans(block.spans, composition) },
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
        if (composition.composedOn <= block.checkBy) {
          return block.blocks.map((inner) => composeSimple(inner, composition));
        }
        composition.outOfDate.add(id);
        return [];
      case "figure":
        return [composeFigure(block, composition)];
      case "log":
        return [{ kind: "log", caption: block.title, columns: block.columns, rows: block.rows }];
      case "form":
        return [{ kind: "form", title: block.title, labels: block.labels }];
    }
  }
}

function composeFigure(
  { figure, alternative, caption }: Extract<ContentBlock, { kind: "figure" }>,
  composition: Composition,
): FigureBlock {
  const drawing = composition.figures[figure];
  if (!drawing) throw new Error(`The picture "${figure}" is not in the library.`);
  return { kind: "figure", id: figure, drawing, alternative, caption: resolveSpans(caption, composition) };
}

function composeSimple(
  block: ContentParagraph | ContentList,
  composition: Composition,
): ParagraphBlock | ListBlock {
  if (block.kind === "paragraph") {
    return { kind: "paragraph", role: "body", spans: resolveSpans(block.spans, composition) };
  }
  const { lists } = composition.labels;
  const titles = { bullet: null, do: lists.doTitle, dont: lists.dontTitle, steps: null, check: null };
  return {
    kind: "list",
    style: block.style,
    title: titles[block.style],
    itemPrefix: block.style === "dont" ? lists.dontPrefix : null,
    items: block.items.map((item) => resolveSpans(item, composition)),
  };
}
