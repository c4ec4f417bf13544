import type { ContentBlock, ContentList } from "@/lib/content/content-tree";
import { parseFrontMatter } from "@/lib/content/parse-front-matter";
import { parseLine, parseMarkdown, type Reader } from "@/lib/content/parse-markdown";
import { sectionWordsSchema } from "@/lib/content/topic-schema";
import type { ListLength, Piece } from "@/lib/content/wording/piece";

/** Takes a section's file apart, with the line of every piece. Faults of its form are the loader's to name. */
export function sectionPieces(source: string, reader: Reader): { pieces: Piece[]; lists: ListLength[] } {
  const lines = new WeakMap<object, number>();
  const { frontMatter, blocks } = parseMarkdown(source, { ...reader, lines });
  const words = parseFrontMatter(frontMatter, sectionWordsSchema, reader.fault);
  if (!words) return { pieces: [], lists: [] };
  const { data, lineOf } = words;
  const plain = (kind: Piece["kind"], text: string, ...path: (string | number)[]): Piece => ({
    kind,
    line: lineOf(...path),
    spans: [{ kind: "text", text }],
    isDated: false,
  });
  const message = (text: string, ...path: (string | number)[]): Piece => ({
    kind: "main message",
    line: lineOf(...path),
    spans: parseLine(text, lineOf(...path), reader),
    isDated: false,
  });
  const opening: Piece[] = [
    plain("title", data.title, "title"),
    ...(data.sheetTitle ? [plain("title", data.sheetTitle, "sheetTitle")] : []),
    message(data.mainMessage, "mainMessage"),
    ...(data.keyPoints ?? []).map((point, index) => message(point, "keyPoints", index)),
    plain("for the clinician", data.description, "description"),
    plain("for the clinician", data.teachBack.question, "teachBack", "question"),
    ...data.teachBack.points.map((point, index) =>
      plain("for the clinician", point, "teachBack", "points", index),
    ),
  ];
  const lists: ListLength[] = [{ line: lineOf("teachBack", "points"), items: data.teachBack.points.length }];
  return { pieces: [...opening, ...blocks.flatMap((block) => blockPieces(block, false))], lists };

  function blockPieces(block: ContentBlock, isDated: boolean): Piece[] {
    const line = lines.get(block) ?? 1;
    switch (block.kind) {
      case "heading":
      case "paragraph":
        return [{ kind: block.kind, line, spans: block.spans, isDated }];
      case "list":
        lists.push({ line, items: block.items.length });
        return block.items.map((item) => listPiece(block, item, line, isDated));
      case "callout":
        return [
          ...(block.title ? [{ ...plain("heading", block.title, "title"), line }] : []),
          ...block.blocks.flatMap((inner) => blockPieces(inner, isDated)),
        ];
      case "dated":
        return block.blocks.flatMap((inner) => blockPieces(inner, true));
      case "figure":
        return [
          { ...plain("alternative", block.alternative), line },
          { kind: "caption", line, spans: block.caption, isDated },
        ];
      case "log":
        return labelPieces([block.title, ...block.columns], line);
      case "form":
        lists.push({ line, items: block.labels.length });
        return labelPieces([block.title, ...block.labels], line);
    }
  }

  function labelPieces(texts: readonly string[], line: number): Piece[] {
    return texts.map((text) => ({ ...plain("label", text), line }));
  }

  function listPiece(
    { style }: ContentList,
    spans: Piece["spans"],
    listLine: number,
    isDated: boolean,
  ): Piece {
    const kind = style === "bullet" || style === "check" ? "statement" : "action";
    return { kind, line: lines.get(spans) ?? listLine, spans, isDated };
  }
}
