import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** An element of the structure tree with the words that are painted for it. */
export type StructureNode = {
  tag: string;
  language: string | null;
  alternative: string | null;
  scope: string | null;
  numbering: string | null;
  bounds: number[] | null;
  /** Words of its own and of its children, in the tree's order; a right-to-left line as it is painted. */
  text: string;
  /** Numbers of the pages on which something is painted for it itself. */
  pages: number[];
  /** What its link annotations say, each with the page that it stands on and the one that the tree names. */
  links: { words: string; page: number; namedPage: number }[];
  children: StructureNode[];
};

export type ReadStructure = {
  root: StructureNode;
  /** Operators that paint something. */
  painted: number;
  /** Those of them outside marked content. */
  unmarked: string[];
  /** What is wrong with the marks themselves: one inside another, one left open, one that opens inside text. */
  faults: string[];
  /** Marked pieces that no element of the tree names, or that the parent tree gives to another one. */
  orphans: string[];
  /** Titles of the outline with their depth, from 1. */
  outline: { title: string; depth: number }[];
  /** The catalog and every other object, by number, for what else a test asks. */
  objects: Map<string, Json>;
  catalog: Record<string, Json>;
  metadata: string;
};

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type Piece = { page: number; mcid: number; text: string };

const PAINTING = new Set([
  "Tj",
  "TJ",
  "'",
  '"',
  "f",
  "F",
  "f*",
  "S",
  "s",
  "B",
  "B*",
  "b",
  "b*",
  "Do",
  "sh",
  "EI",
]);

/** Reads the structure of a PDF from its objects and content streams, without the code that wrote it. */
export function readStructure(bytes: Uint8Array): ReadStructure {
  const reader = new ObjectReader(bytes);
  const catalog = reader.dictionary(reader.trailer["/Root"]);
  const pages = reader.list(reader.dictionary(catalog["/Pages"])["/Kids"]);
  const result: ReadStructure = {
    root: emptyNode("Root"),
    painted: 0,
    unmarked: [],
    faults: [],
    orphans: [],
    outline: readOutline(reader, reader.dictionary(catalog["/Outlines"]), 1),
    objects: reader.objects,
    catalog,
    metadata: reader.streamText(catalog["/Metadata"]),
  };
  const pieces = pages.flatMap((page, index) => readPage(reader, reader.dictionary(page), index, result));
  const tree = reader.dictionary(catalog["/StructTreeRoot"]);
  const named = new Map<Piece, string>();
  const [top] = reader.list(tree["/K"]);
  if (typeof top === "string") result.root = readElement(reader, top, pages, pieces, named);
  const parents = parentTree(reader, tree);
  for (const piece of pieces) {
    const page = reader.dictionary(pages[piece.page] ?? null);
    const said = reader.list(parents.get(Number(page["/StructParents"])) ?? [])[piece.mcid];
    if (named.get(piece) !== said || said === undefined) {
      result.orphans.push(`"${piece.text}" on page ${piece.page + 1}`);
    }
  }
  return result;
}

/** Every node of the tree, parents first. */
export function nodesOf(node: StructureNode, tag?: string): StructureNode[] {
  const found = tag === undefined || node.tag === tag ? [node] : [];
  return [...found, ...node.children.flatMap((child) => nodesOf(child, tag))];
}

class ObjectReader {
  readonly objects = new Map<string, Json>();
  readonly trailer: Record<string, Json>;

  constructor(bytes: Uint8Array) {
    const folder = mkdtempSync(path.join(tmpdir(), "structure-"));
    try {
      const file = path.join(folder, "sheet.pdf");
      writeFileSync(file, bytes);
      const options = ["--json=2", "--json-stream-data=inline", "--decode-level=generalized"];
      const json = execFileSync("qpdf", [...options, file], { maxBuffer: 1e9, encoding: "utf8" });
      const parsed = JSON.parse(json) as { qpdf: [unknown, Record<string, Record<string, Json>>] };
      for (const [name, object] of Object.entries(parsed.qpdf[1])) {
        this.objects.set(name.replace(/^obj:/, ""), object.value ?? object.stream ?? null);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
    this.trailer = this.dictionary(this.objects.get("trailer") ?? null);
  }

  resolve(value: Json | undefined): Json {
    return typeof value === "string" && this.objects.has(value)
      ? this.resolve(this.objects.get(value))
      : (value ?? null);
  }

  dictionary(value: Json | undefined): Record<string, Json> {
    const resolved = this.resolve(value);
    return typeof resolved === "object" && resolved !== null && !Array.isArray(resolved) ? resolved : {};
  }

  list(value: Json | undefined): Json[] {
    const resolved = this.resolve(value);
    return Array.isArray(resolved) ? resolved : resolved === null ? [] : [value ?? null];
  }

  text(value: Json | undefined): string | null {
    const resolved = this.resolve(value);
    return typeof resolved === "string" ? resolved.replace(/^(u:|\/)/, "") : null;
  }

  streamText(value: Json | undefined): string {
    const { data } = this.dictionary(value);
    return Buffer.from(String(data), "base64").toString("utf8");
  }
}

function readPage(
  reader: ObjectReader,
  page: Record<string, Json>,
  index: number,
  result: ReadStructure,
): Piece[] {
  const fonts = new Map(
    Object.entries(reader.dictionary(reader.dictionary(page["/Resources"])["/Font"])).map(([name, font]) => [
      name,
      readToUnicode(reader.streamText(reader.dictionary(font)["/ToUnicode"])),
    ]),
  );
  const pieces: Piece[] = [];
  const open: (Piece | null)[] = [];
  let operands: string[] = [];
  let characters = new Map<string, string>();
  let isInText = false;
  for (const token of tokensOf(reader.streamText(page["/Contents"]))) {
    if (/^[<([/\-+.\d]/.test(token) || token === "<<" || token === ">>" || token === "]") {
      operands.push(token);
      continue;
    }
    const where = `page ${index + 1}: ${operands.join(" ").slice(0, 80)} ${token}`;
    switch (token) {
      case "BT":
        isInText = true;
        break;
      case "ET":
        isInText = false;
        break;
      case "BMC":
      case "BDC": {
        if (open.length > 0) result.faults.push(`Marked content inside marked content, ${where}`);
        if (isInText) result.faults.push(`Marked content opens inside text, ${where}`);
        const mcid = operands[operands.indexOf("/MCID") + 1];
        const piece =
          token === "BDC" && operands.includes("/MCID")
            ? { page: index, mcid: Number(mcid), text: "" }
            : null;
        if (piece) pieces.push(piece);
        open.push(piece);
        break;
      }
      case "EMC":
        if (open.pop() === undefined) result.faults.push(`Closes what is not open, ${where}`);
        break;
      case "Tf":
        characters = fonts.get(operands[0] ?? "") ?? new Map();
        break;
      default:
        if (!PAINTING.has(token)) break;
        result.painted += 1;
        if (open.length === 0) result.unmarked.push(where);
        for (const operand of operands) {
          const piece = open.at(-1);
          if (!piece || !operand.startsWith("<") || operand === "<<") continue;
          piece.text += (operand.match(/[0-9a-f]{4}/gi) ?? [])
            .map((code) => characters.get(code.toLowerCase()) ?? "\ufffd")
            .join("");
        }
    }
    operands = [];
  }
  if (open.length > 0) result.faults.push(`Marked content left open at the end of page ${index + 1}`);
  return pieces;
}

function tokensOf(stream: string): string[] {
  return (
    stream.match(/<<|>>|<[0-9a-fA-F\s]*>|\((?:\\.|[^\\)])*\)|\/[^\s<>[\]()/]+|[[\]]|[^\s<>[\]()/]+/g) ?? []
  );
}

/** Characters by the four hexadecimal digits of their code. */
function readToUnicode(cmap: string): Map<string, string> {
  const characters = new Map<string, string>();
  for (const [, first = "", list = ""] of cmap.matchAll(/<(\w{4})> <\w{4}> \[([^\]]*)\]/g)) {
    for (const [index, [, codes = ""]] of [...list.matchAll(/<([^>]*)>/g)].entries()) {
      const code = (parseInt(first, 16) + index).toString(16).padStart(4, "0");
      const units = codes.match(/[0-9a-f]{4}/gi) ?? [];
      characters.set(code, String.fromCharCode(...units.map((unit) => parseInt(unit, 16))));
    }
  }
  return characters;
}

function readElement(
  reader: ObjectReader,
  reference: string,
  pages: Json[],
  pieces: Piece[],
  named: Map<Piece, string>,
): StructureNode {
  const data = reader.dictionary(reference);
  const attributes = reader.dictionary(data["/A"]);
  const node: StructureNode = {
    ...emptyNode(reader.text(data["/S"]) ?? ""),
    language: reader.text(data["/Lang"]),
    alternative: reader.text(data["/Alt"]),
    scope: reader.text(attributes["/Scope"]),
    numbering: reader.text(attributes["/ListNumbering"]),
    bounds: "/BBox" in attributes ? reader.list(attributes["/BBox"]).map(Number) : null,
  };
  for (const kid of reader.list(data["/K"])) {
    const item = reader.dictionary(kid);
    if (typeof kid === "number" || item["/Type"] === "/MCR") {
      const page = pages.indexOf(item["/Pg"] ?? data["/Pg"] ?? null);
      const mcid = typeof kid === "number" ? kid : Number(item["/MCID"]);
      const piece = pieces.find((candidate) => candidate.page === page && candidate.mcid === mcid);
      node.text += piece?.text ?? "\ufffd";
      node.pages.push(page);
      if (piece) named.set(piece, reference);
    } else if (item["/Type"] === "/OBJR") {
      const annotation = item["/Obj"] ?? null;
      node.links.push({
        words: reader.text(reader.dictionary(annotation)["/Contents"]) ?? "",
        page: pages.findIndex((page) => reader.list(reader.dictionary(page)["/Annots"]).includes(annotation)),
        namedPage: pages.indexOf(item["/Pg"] ?? null),
      });
    } else if (typeof kid === "string") {
      const child = readElement(reader, kid, pages, pieces, named);
      node.children.push(child);
      node.text += child.text;
    }
  }
  return node;
}

function emptyNode(tag: string): StructureNode {
  return {
    tag,
    language: null,
    alternative: null,
    scope: null,
    numbering: null,
    bounds: null,
    text: "",
    pages: [],
    links: [],
    children: [],
  };
}

function parentTree(reader: ObjectReader, tree: Record<string, Json>): Map<number, Json> {
  const numbers = reader.list(reader.dictionary(tree["/ParentTree"])["/Nums"]);
  const parents = new Map<number, Json>();
  for (let index = 0; index < numbers.length; index += 2) {
    parents.set(Number(numbers[index]), numbers[index + 1] ?? null);
  }
  return parents;
}

function readOutline(
  reader: ObjectReader,
  item: Record<string, Json>,
  depth: number,
): { title: string; depth: number }[] {
  const found: { title: string; depth: number }[] = [];
  for (let next = item["/First"]; next !== undefined;) {
    const child = reader.dictionary(next);
    found.push(
      { title: reader.text(child["/Title"]) ?? "", depth },
      ...readOutline(reader, child, depth + 1),
    );
    next = child["/Next"];
  }
  return found;
}
