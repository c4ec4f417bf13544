import type { Nodes, PhrasingContent, Root, RootContent } from "mdast";
import { directiveFromMarkdown } from "mdast-util-directive";
import { directive } from "micromark-extension-directive";
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import type {
  CalloutLevel,
  ContentBlock,
  ContentList,
  ContentListStyle,
  ContentParagraph,
  ContentSpan,
} from "@/lib/content/content-tree";
import type { Known } from "@/lib/content/check-span";
import { parseInline } from "@/lib/content/parse-inline";

/** Says what is wrong at a line of the file; the first line is 1. */
export type Fault = (line: number, message: string) => void;

/** What a file is read with: what its text may name, and where its faults go. */
export type Reader = {
  known: Known;
  fault: Fault;
  /** Where given, it learns the line of each block, and of each list item by its spans. */
  lines?: WeakMap<object, number>;
};

/** Text and position of a file's front matter, and its body as blocks. */
export type ParsedMarkdown = { frontMatter: { yaml: string; line: number } | null; blocks: ContentBlock[] };

const LISTS: Readonly<Record<string, ContentListStyle>> = {
  do: "do",
  dont: "dont",
  steps: "steps",
  check: "check",
};
const CALLOUTS: Readonly<Record<string, CalloutLevel>> = {
  routine: "routine",
  urgent: "urgent",
  emergency: "emergency",
};

type ContainerDirective = Extract<RootContent, { type: "containerDirective" }>;

/** Parses a content file. The subset is small on purpose (content/README.md); anything else is a fault. */
export function parseMarkdown(source: string, reader: Reader): ParsedMarkdown {
  const root = processor.parse(source);
  const first = root.children[0];
  const frontMatter =
    first?.type === "yaml" ? { yaml: first.value, line: (first.position?.start.line ?? 1) + 1 } : null;
  const body = frontMatter ? root.children.slice(1) : root.children;
  return { frontMatter, blocks: body.flatMap((node) => toBlock(node, reader) ?? []) };
}

/** Parses a line of front matter that may hold bold words, citations, facts and terms. */
export function parseLine(source: string, line: number, reader: Reader): ContentSpan[] {
  const root: Root = processor.parse(source);
  const only = root.children[0];
  if (root.children.length !== 1 || only?.type !== "paragraph") {
    reader.fault(line, "Write one line of running text here.");
    return [];
  }
  return toSpans(only.children, { known: reader.known, fault: (_, message) => reader.fault(line, message) });
}

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkBlockDirectives).freeze();

/**
 * Only `:::blocks`. The package's inline form would read `10:30` and `{fact:poison-help}` as directives
 * (decision 0007).
 */
function remarkBlockDirectives(this: Processor): void {
  const data = this.data();
  const { flow } = directive();
  (data.micromarkExtensions ??= []).push(flow ? { flow } : {});
  (data.fromMarkdownExtensions ??= []).push(directiveFromMarkdown());
}

function toBlock(node: RootContent, reader: Reader): ContentBlock | null {
  const block = parseBlock(node, reader);
  if (block) reader.lines?.set(block, lineOf(node));
  return block;
}

function parseBlock(node: RootContent, reader: Reader): ContentBlock | null {
  switch (node.type) {
    case "heading":
      if (node.depth !== 3) {
        return refuse(node, reader, "A heading inside a section has three signs: ### Heading.");
      }
      return { kind: "heading", spans: toSpans(node.children, reader) };
    case "paragraph":
      return { kind: "paragraph", spans: toSpans(node.children, reader) };
    case "list":
      return toList(node, "bullet", reader);
    case "containerDirective":
      return toDirective(node, reader);
    default:
      return refuse(node, reader, unknownNode(node));
  }
}

function toDirective(node: ContainerDirective, reader: Reader): ContentBlock | null {
  const [label, children] = splitLabel(node.children);
  const attributes = Object.entries(node.attributes ?? {});
  const style = LISTS[node.name];
  const level = CALLOUTS[node.name];
  if (style) return toStyledList(node, style, reader);
  if (level) {
    if (attributes.length > 0) return refuse(node, reader, `:::${node.name} takes a [title], no {options}.`);
    const title = label ? plainLabel(label, reader) : null;
    return { kind: "callout", level, title, blocks: toSimpleBlocks(children, reader) };
  }
  if (node.name === "figure") return toFigure(node, label, children, reader);
  if (node.name === "dated") return toDated(node, children, reader);
  if (node.name === "log") return toLog(node, label, children, reader);
  if (node.name === "write") return toForm(node, label, children, reader);
  return refuse(
    node,
    reader,
    `:::${node.name} is not known. Known: do, dont, steps, check, routine, urgent, emergency, figure, dated, log, write.`,
  );
}

function toStyledList(node: ContainerDirective, style: ContentListStyle, reader: Reader): ContentList | null {
  const [label, children] = splitLabel(node.children);
  const list = children[0];
  const options = Object.keys(node.attributes ?? {});
  if (children.length !== 1 || list?.type !== "list" || label || options.length > 0) {
    return refuse(node, reader, `:::${node.name} holds one list and nothing else.`);
  }
  return toList(list, style, reader);
}

/** Days that fit half a page. */
const MOST_LOG_ROWS = 14;

/** `:::log[title]{rows=7}`: an empty table, the heads of its columns as a list. */
function toLog(
  node: ContainerDirective,
  label: PhrasingContent[] | null,
  children: readonly RootContent[],
  reader: Reader,
): ContentBlock | null {
  const { rows, ...others } = node.attributes ?? {};
  const columns = plainItems(children, reader);
  if (!label || !columns || !/^\d{1,2}$/.test(rows ?? "") || Object.keys(others).length > 0) {
    return refuse(
      node,
      reader,
      "Write :::log[title]{rows=7}, and the heads of its columns as one plain list.",
    );
  }
  const count = Number(rows);
  if (count < 1 || count > MOST_LOG_ROWS) {
    return refuse(node, reader, `A :::log has 1 to ${MOST_LOG_ROWS} rows.`);
  }
  if (columns.length < 2 || columns.length > 5) return refuse(node, reader, "A :::log has 2 to 5 columns.");
  return { kind: "log", title: plainLabel(label, reader), columns, rows: count };
}

/** `:::write[title]`: labels as a list, each with a line to write on. */
function toForm(
  node: ContainerDirective,
  label: PhrasingContent[] | null,
  children: readonly RootContent[],
  reader: Reader,
): ContentBlock | null {
  const labels = plainItems(children, reader);
  if (!label || !labels || Object.keys(node.attributes ?? {}).length > 0) {
    return refuse(node, reader, "Write :::write[title], and the labels of its lines as one plain list.");
  }
  return { kind: "form", title: plainLabel(label, reader), labels };
}

/** The items of one plain list of plain words; null for anything else. */
function plainItems(children: readonly RootContent[], reader: Reader): string[] | null {
  const list = children[0];
  if (children.length !== 1 || list?.type !== "list" || list.ordered) return null;
  return list.children.map((item) => {
    const [only, ...rest] = item.children;
    const [words, ...others] = only?.type === "paragraph" ? only.children : [];
    if (words?.type === "text" && others.length + rest.length === 0 && !/[{}\n]/.test(words.value)) {
      return words.value.normalize("NFC");
    }
    reader.fault(lineOf(item), "Here an item is a few plain words, without numbers, sources or bold.");
    return "";
  });
}

/** `:::figure{#id}`: the alternative text in square brackets, the caption inside. */
function toFigure(
  node: ContainerDirective,
  label: PhrasingContent[] | null,
  children: readonly RootContent[],
  reader: Reader,
): ContentBlock | null {
  const figure = node.attributes?.id;
  const caption = children[0];
  if (!figure || !label || children.length !== 1 || caption?.type !== "paragraph") {
    return refuse(
      node,
      reader,
      "Write :::figure[what the picture shows]{#picture-id}, and the caption as one paragraph.",
    );
  }
  if (!reader.known.figures[figure])
    return refuse(node, reader, `There is no picture figures/${figure}.svg in this topic.`);
  return {
    kind: "figure",
    figure,
    alternative: plainLabel(label, reader),
    caption: toSpans(caption.children, reader),
  };
}

function toDated(
  node: ContainerDirective,
  children: readonly RootContent[],
  reader: Reader,
): ContentBlock | null {
  const { asOf, checkBy } = node.attributes ?? {};
  const day = /^\d{4}-\d{2}-\d{2}$/;
  if (!asOf || !checkBy || !day.test(asOf) || !day.test(checkBy) || asOf > checkBy) {
    return refuse(
      node,
      reader,
      "Write :::dated{asOf=2026-10-10 checkBy=2026-12-20}, two days in this order.",
    );
  }
  return { kind: "dated", asOf, checkBy, blocks: toSimpleBlocks(children, reader) };
}

function toSimpleBlocks(
  children: readonly RootContent[],
  reader: Reader,
): (ContentParagraph | ContentList)[] {
  return children.flatMap((child): (ContentParagraph | ContentList)[] => {
    const isCheck = child.type === "containerDirective" && child.name === "check";
    if (child.type !== "paragraph" && child.type !== "list" && !isCheck) {
      reader.fault(lineOf(child), "Only paragraphs, lists and :::check stand here.");
      return [];
    }
    const block = toBlock(child, reader);
    return block?.kind === "paragraph" || block?.kind === "list" ? [block] : [];
  });
}

function toList(
  node: Extract<RootContent, { type: "list" }>,
  style: ContentListStyle,
  reader: Reader,
): ContentList | null {
  if (style === "bullet" && node.ordered) {
    return refuse(node, reader, "A numbered list stands inside :::steps.");
  }
  const items = node.children.map((item) => {
    const only = item.children[0];
    if (item.children.length !== 1 || only?.type !== "paragraph") {
      reader.fault(lineOf(item), "A list item is one paragraph.");
      return [];
    }
    const spans = toSpans(only.children, reader);
    reader.lines?.set(spans, lineOf(item));
    return spans;
  });
  return { kind: "list", style, items };
}

function toSpans(children: readonly PhrasingContent[], reader: Reader): ContentSpan[] {
  return children.flatMap((child): ContentSpan[] => {
    if (child.type === "text") {
      const line = lineOf(child);
      return parseInline(child.value, reader.known, (message, below) => reader.fault(line + below, message));
    }
    if (child.type === "strong") return [{ kind: "strong", spans: toSpans(child.children, reader) }];
    reader.fault(lineOf(child), unknownNode(child));
    return [];
  });
}

/** The parser gives the `[label]` of a directive as a first paragraph marked as such. */
function splitLabel(children: readonly RootContent[]): [PhrasingContent[] | null, readonly RootContent[]] {
  const first = children[0];
  if (first?.type === "paragraph" && first.data?.directiveLabel) return [first.children, children.slice(1)];
  return [null, children];
}

function plainLabel(label: readonly PhrasingContent[], reader: Reader): string {
  return label
    .map((child) => {
      if (child.type === "text" && !/[{}]/.test(child.value)) return child.value;
      reader.fault(
        lineOf(child),
        "What stands in square brackets is plain text. Write a number or a source in the sentence below it.",
      );
      return "";
    })
    .join("");
}

function unknownNode(node: Nodes): string {
  switch (node.type) {
    case "link":
    case "linkReference":
      return "A raw link stands in the text. Put the address into facts.json and write {fact:id}.";
    case "html":
      return "HTML is not allowed.";
    case "image":
    case "imageReference":
      return "A picture is written :::figure[what it shows]{#picture-id}.";
    default:
      return `"${node.type}" is not part of the Markdown that content may use (content/README.md).`;
  }
}

function refuse(node: Nodes, reader: Reader, message: string): null {
  reader.fault(lineOf(node), message);
  return null;
}

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}
