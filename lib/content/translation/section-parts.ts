import type { ContentBlock, ContentList, ContentSpan } from "@/lib/content/content-tree";
import { parseFrontMatter } from "@/lib/content/parse-front-matter";
import { parseLine, parseMarkdown, type Reader } from "@/lib/content/parse-markdown";
import { sectionWordsSchema } from "@/lib/content/topic-schema";
import type { Part, PartGroup } from "@/lib/content/translation/part";

/** Takes a section's file apart, block by block. Faults of its form are the loader's to name. */
export function sectionParts(source: string, reader: Reader): PartGroup[] {
  const lines = new WeakMap<object, number>();
  const { frontMatter, blocks } = parseMarkdown(source, { ...reader, lines });
  const words = parseFrontMatter(frontMatter, sectionWordsSchema, reader.fault);
  if (!words) return [];
  const { data, lineOf } = words;
  const { question, points } = data.teachBack;
  const messageLine = lineOf("mainMessage");
  return [
    [textPart("the title", lineOf("title"), data.title)],
    ...(data.sheetTitle
      ? [[textPart("the sheetTitle", lineOf("sheetTitle"), data.sheetTitle)] as const]
      : []),
    [spanPart("the mainMessage", messageLine, parseLine(data.mainMessage, messageLine, reader))],
    ...(data.keyPoints ? [keyPointParts(data.keyPoints)] : []),
    [textPart("the question of teachBack", lineOf("teachBack", "question"), question)],
    [
      opening(`a list of ${points.length} teachBack points`, lineOf("teachBack", "points")),
      ...points.map((point, index) =>
        textPart("a point of teachBack", lineOf("teachBack", "points", index), point),
      ),
    ],
    ...blocks.map((block) => blockParts(block, lines)),
  ];

  function keyPointParts(points: readonly string[]): PartGroup {
    return [
      opening(`a list of ${points.length} keyPoints`, lineOf("keyPoints")),
      ...points.map((point, index) => {
        const line = lineOf("keyPoints", index);
        return spanPart("a point of keyPoints", line, parseLine(point, line, reader));
      }),
    ];
  }
}

function blockParts(block: ContentBlock, lines: WeakMap<object, number>): PartGroup {
  const line = lines.get(block) ?? 1;
  switch (block.kind) {
    case "heading":
      return [spanPart("a heading", line, block.spans)];
    case "paragraph":
      return [spanPart("a paragraph", line, block.spans)];
    case "list":
      return [
        opening(`${listName(block)} of ${block.items.length} items`, line),
        ...block.items.map((item) => ({
          ...spanPart(`an item of ${listName(block)}`, lines.get(item) ?? line, item),
          isNegated: block.style === "dont",
        })),
      ];
    case "callout":
      return [
        opening(`a :::${block.level} box${block.title === null ? " without a [title]" : ""}`, line),
        ...(block.title === null ? [] : [textPart("the title of a box", line, block.title)]),
        ...block.blocks.flatMap((inner) => blockParts(inner, lines)),
      ];
    case "figure":
      return [
        opening(`a :::figure{#${block.figure}}`, line),
        textPart("the words for what a picture shows", line, block.alternative),
        spanPart("the caption of a picture", line, block.caption),
      ];
    case "log":
      return [
        opening(`a :::log{rows=${block.rows}} of ${block.columns.length} columns`, line),
        textPart("the title of a :::log", line, block.title),
        ...block.columns.map((column) => textPart("the head of a column", line, column)),
      ];
    case "form":
      return [
        opening(`a :::write of ${block.labels.length} lines`, line),
        textPart("the title of a :::write", line, block.title),
        ...block.labels.map((label) => textPart("the label of a line", line, label)),
      ];
    case "dated":
      return [
        opening(`a :::dated{asOf=${block.asOf} checkBy=${block.checkBy}}`, line),
        ...block.blocks
          .flatMap((inner) => blockParts(inner, lines))
          .map((part) => ({ ...part, isDated: true })),
      ];
  }
}

function listName({ style }: ContentList): string {
  return style === "bullet" ? "a plain list" : `a :::${style} list`;
}

export function spanPart(what: string, line: number, spans: readonly ContentSpan[]): Part {
  return { what, line, spans, isNegated: false, isDated: false };
}

export function textPart(what: string, line: number, text: string): Part {
  return spanPart(what, line, [{ kind: "text", text }]);
}

function opening(what: string, line: number): Part {
  return spanPart(what, line, []);
}
