import { assertNever } from "@/lib/handout/assert-never";
import type { Block, EmergencyBlock, HeadingBlock, ListBlock, Span } from "@/lib/handout/handout";
import { spanText } from "@/lib/text/span-text";

/** One block as lines of text, without a line feed at its end. */
export function blockText(block: Block): string {
  switch (block.kind) {
    case "heading":
      return headingText(block);
    case "paragraph":
      return spanText(block.spans);
    case "list":
      return listText(block);
    case "callout":
      return [block.title, ...block.blocks.map(blockText)].join("\n");
    case "figure":
      return `${block.alternative}\n${spanText(block.caption)}`;
    case "table":
      return [spanText(block.caption), ...[block.columns, ...block.rows].map(rowText)].join("\n");
    case "summary":
      return [block.title, ...block.items.map((item) => `- ${spanText(item)}`)].join("\n");
    case "emergency":
      return emergencyText(block);
    case "glossary":
      return [
        block.title,
        ...block.entries.map((entry) => `- ${entry.term}: ${spanText(entry.explanation)}`),
      ].join("\n");
    case "references":
      return [
        block.title,
        ...block.entries.map(({ number, parts }) => `${number}. ${parts.map(({ text }) => text).join("")}`),
      ].join("\n");
    case "calendar":
      return [
        block.title,
        ...block.weeks.flatMap((week) =>
          week.flatMap((day, column) =>
            day
              ? [
                  `${block.weekdays[column] ?? ""} ${day.day}: ${[...day.lines, boxesText(day.boxes)].join(" ")}`,
                ]
              : [],
          ),
        ),
      ].join("\n");
    case "notice":
      return block.paragraphs.map(({ text }) => text).join("\n");
    case "code":
      return `${block.caption}: ${block.address}`;
    case "details":
      return block.items.map(({ label, value }) => `${label}: ${spanText(value)}`).join("\n");
    case "note":
      return [block.title, ...block.blocks.map(blockText)].join("\n");
    case "days":
      return [
        spanText(block.caption),
        Object.values(block.columns).join(" | "),
        ...block.rows.map(({ day, amount, boxes }) => `${day}: ${spanText(amount)} ${boxesText(boxes)}`),
      ].join("\n");
    case "log":
      return [block.caption, block.columns.join(" | ")].join("\n");
    case "form":
      return [block.title, ...block.labels.map((label) => `${label}: ${LINE}`)].join("\n");
    case "pair":
      return `${blockText(block.own.block)}\n\n${blockText(block.other.block)}`;
    default:
      return assertNever(block);
  }
}

/** To write on. */
const LINE = "_".repeat(24);

/** Boxes to tick. */
function boxesText(count: number): string {
  return "[ ] ".repeat(count).trim();
}

/** Underlined, as long as the words: the sign for a heading that every chart shows. */
function headingText({ level, spans }: HeadingBlock): string {
  const words = spanText(spans);
  return level === 3 ? words : `${words}\n${(level === 1 ? "=" : "-").repeat(Array.from(words).length)}`;
}

function listText({ style, title, itemPrefix, items }: ListBlock): string {
  const sign = (index: number) => {
    switch (style) {
      case "steps":
        return `${index + 1}. `;
      case "check":
        return "[ ] ";
      case "bullet":
      case "do":
      case "dont":
        return "- ";
      default:
        return assertNever(style);
    }
  };
  const lines = items.map((item, index) => `${sign(index)}${itemPrefix ?? ""}${spanText(item)}`);
  return [...(title ? [title] : []), ...lines].join("\n");
}

function emergencyText(block: EmergencyBlock): string {
  return [
    block.title,
    `${block.region}:`,
    ...block.lines.map(({ number, service, purpose, languages }) => {
      const who = spanText([number, ...(service ? [{ kind: "text", text: " " } as const, service] : [])]);
      return [`- ${who}: ${spanText(purpose)}`, ...(languages ? [languages] : [])].join(" ");
    }),
    spanText(block.elsewhere),
    ...(block.phrase ? [`${block.phrase.lead} "${block.phrase.words.text}"`] : []),
  ].join("\n");
}

function rowText(cells: readonly (readonly Span[])[]): string {
  return cells.map(spanText).join(" | ");
}
