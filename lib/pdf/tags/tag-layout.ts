import type PDFDocument from "pdfkit";
import { type LayoutNode, type Line, type Run, isRightToLeft, wordsOf } from "@/lib/pdf/engine/layout-tree";
import { MARK_PREFIX } from "@/lib/pdf/fontkit-adapter";
import { logicalOrder, logicalText } from "@/lib/pdf/repairs/logical-order";
import type { MarkedContent } from "@/lib/pdf/tags/marked-content";
import type { Structure, StructureTag } from "@/lib/pdf/tags/structure";
import { type Element, addElement, createElement } from "@/lib/pdf/tags/structure-tree";
import type { InlineMarks } from "@/lib/pdf/text/prepare-texts";

export type Bookmark = { title: string; level: number; page: number; top: number };

/** Runs of a line that stand side by side and belong to one element. */
type Group = { runs: Run[]; mark: Structure | null };

/** Where on which page a node lies. */
type Place = { page: number; pageHeight: number; x: number; y: number };

/**
 * Ties everything that is drawn to the structure tree, by nodes that paint nothing but mark what is painted after them.
 *
 * @throws when words have no tag: they would be silent
 */
export function tagLayout(
  file: PDFDocument,
  layout: LayoutNode,
  marks: InlineMarks,
  marked: MarkedContent,
): { root: Element; bookmarks: readonly Bookmark[] } {
  let order = 0;
  const root = createElement("Document", {}, order);
  const elements = new Map<Structure, Element>();
  const bookmarks: Bookmark[] = [];

  function elementOf(structure: Structure, parent: Element): Element {
    const known = elements.get(structure);
    if (known) return known;
    const { tag } = structure;
    if (tag === "Artifact") throw new Error("An artifact is no part of the structure.");
    const element = addElement(parent, { ...structure, tag }, order++);
    elements.set(structure, element);
    return element;
  }

  /** The element that holds a child of what the parent holds. */
  function parentOf({ props }: LayoutNode, parent: Element | null): Element | null {
    const outer = [props?.section, props?.partOf].filter((structure) => structure !== undefined);
    return parent && outer.reduce((holder, structure) => elementOf(structure, holder), parent);
  }

  function tagChildren(node: LayoutNode, parent: Element | null, place: Place): void {
    node.children = (node.children ?? []).flatMap((child) => {
      return tagNode(child, parentOf(child, parent), {
        ...place,
        x: place.x + (child.box?.left ?? 0),
        y: place.y + (child.box?.top ?? 0),
      });
    });
  }

  /** @returns the node between what marks it */
  function tagNode(node: LayoutNode, parent: Element | null, place: Place): LayoutNode[] {
    const structure = node.props?.structure;
    const isRepeated = structure !== undefined && node.props?.fixed === true && elements.has(structure);
    if (parent === null || structure?.tag === "Artifact" || isRepeated) {
      tagChildren(node, null, place);
      return [node];
    }
    if (!structure) {
      if (node.type === "TEXT" && wordsOf(node).trim() !== "") {
        throw new Error(`These words have no tag and would not be read aloud: "${wordsOf(node)}".`);
      }
      tagChildren(node, parent, place);
      return [node];
    }
    const isNew = !elements.has(structure);
    const element = elementOf(structure, parent);
    const before = isNew ? landmarks(structure, place) : [];
    if (node.type === "TEXT") {
      node.lines = (node.lines ?? []).map((line) => tagLine(line, element, marks));
      return [...before, node, canvas(marked.artifact)];
    }
    if (structure.tag === "Figure") {
      element.bounds = boundsOf(node, place);
      const at = order++;
      return [...before, canvas(() => marked.content(element, at, false)), node, canvas(marked.artifact)];
    }
    tagChildren(node, element, place);
    return [...before, node];
  }

  /** The name and the bookmark that lead here. */
  function landmarks({ anchor, bookmark, tag }: Structure, place: Place): LayoutNode[] {
    if (bookmark !== undefined) {
      bookmarks.push({ title: bookmark, level: levelOf(tag), page: place.page, top: place.y });
    }
    return anchor === undefined
      ? []
      : [canvas(() => file.addNamedDestination(anchor, "XYZ", place.x, place.y, null))];
  }

  /** A copy of the line: a row that is repeated on each page shares its lines. */
  function tagLine(line: Line, paragraph: Element, marks: InlineMarks): Line {
    const isJoined = !line.runs.some(isRightToLeft);
    const reading = logicalOrder(line.runs);
    const groups = groupRuns(line.runs, marks).toSorted(
      (one, other) => firstOf(one, reading) - firstOf(other, reading),
    );
    const openers = new Map<Run, () => void>();
    for (const { runs, mark } of groups) {
      const place = order++;
      const element = mark ? inlineElement(mark, paragraph) : paragraph;
      const words = mark?.alternative ?? runs.map((run) => logicalText(run, line.string)).join("");
      const isLink = runs.some((run) => run.attributes.link);
      const open = () =>
        isLink ? marked.link(element, place, isJoined, words) : marked.content(element, place, isJoined);
      for (const run of runs) openers.set(run, open);
    }
    return { ...line, runs: line.runs.map((run) => opening(run, openers.get(run))) };
  }

  function inlineElement(mark: Structure, paragraph: Element): Element {
    const outer = elementOf(mark, paragraph);
    if (outer.tag !== "Reference") return outer;
    const inner = outer.children.find((child) => child.kind === "element");
    return inner?.element ?? addElement(outer, { tag: "Link" }, order++);
  }

  for (const [index, page] of (layout.children ?? []).entries()) {
    tagChildren(page, root, { page: index, pageHeight: page.box?.height ?? 0, x: 0, y: 0 });
  }
  return { root, bookmarks };
}

function groupRuns(runs: readonly Run[], marks: InlineMarks): Group[] {
  const groups: Group[] = [];
  for (const run of runs) {
    const mark = markOf(run, marks);
    const last = groups.at(-1);
    if (last?.mark === mark) last.runs.push(run);
    else groups.push({ runs: [run], mark });
  }
  return groups;
}

function markOf({ attributes: { features } }: Run, marks: InlineMarks): Structure | null {
  const name = Object.keys(features ?? {}).find((feature) => feature.startsWith(MARK_PREFIX));
  return name === undefined ? null : (marks.get(name) ?? null);
}

function firstOf({ runs }: Group, reading: readonly Run[]): number {
  return Math.min(...runs.map((run) => reading.indexOf(run)));
}

/** The engine's writer (render 4.7.0) reads the colour of a run once, right before it paints it. */
function opening(run: Run, open: (() => void) | undefined): Run {
  const { color } = run.attributes;
  const attributes = Object.defineProperty({ ...run.attributes }, "color", {
    enumerable: true,
    get: () => {
      open?.();
      return color;
    },
  });
  return { ...run, attributes };
}

function canvas(paint: () => void): LayoutNode {
  return {
    type: "CANVAS",
    box: { top: 0, left: 0, width: 1, height: 1 },
    style: {},
    props: { paint },
    children: [],
  };
}

function boundsOf(
  { box }: LayoutNode,
  { pageHeight, x, y }: Place,
): readonly [number, number, number, number] {
  const { width = 0, height = 0 } = box ?? {};
  return [x, pageHeight - y - height, x + width, pageHeight - y];
}

function levelOf(tag: StructureTag | "Artifact"): number {
  return tag === "H1" ? 1 : tag === "H3" ? 3 : 2;
}
