import type { ListBlock, ParagraphBlock, Span } from "@/lib/handout/handout";

const BULLET = /^\s*[-*•]\s+(.*)$/u;
const NUMBER = /^\s*\d{1,2}[.)]\s+(.*)$/;

/** Reads a plain text: lines with "-" or "1." are lists, each other line is a paragraph. */
export function parseNote(text: string): (ParagraphBlock | ListBlock)[] {
  const blocks: (ParagraphBlock | ListBlock)[] = [];
  for (const line of text.split("\n")) {
    const last = blocks.at(-1);
    const bullet = BULLET.exec(line)?.[1];
    const words = bullet ?? NUMBER.exec(line)?.[1];
    if (words === undefined) {
      blocks.push({ kind: "paragraph", role: "body", spans: textSpans(line.trim()) });
      continue;
    }
    const style = bullet === undefined ? "steps" : "bullet";
    if (last?.kind === "list" && last.style === style) {
      blocks[blocks.length - 1] = { ...last, items: [...last.items, textSpans(words)] };
    } else {
      blocks.push({ kind: "list", style, title: null, itemPrefix: null, items: [textSpans(words)] });
    }
  }
  // An empty line ends a list and prints nothing.
  return blocks.filter((block) => block.kind === "list" || !isBlank(block));
}

function isBlank({ spans }: ParagraphBlock): boolean {
  return spans.every((span) => span.kind === "text" && span.text === "");
}

function textSpans(text: string): Span[] {
  return [{ kind: "text", text }];
}
