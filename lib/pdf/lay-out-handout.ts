import type { Handout } from "@/lib/handout/handout";
import { EdgesDocument, footHeight } from "@/lib/pdf/edges";
import { type LayoutNode, PARTS, lineWidth, paragraphs, walk } from "@/lib/pdf/engine/layout-tree";
import { HandoutDocument } from "@/lib/pdf/handout-document";
import { type LaidOut, layOutElement, layOutLines } from "@/lib/pdf/lay-out-element";
import { standsOut } from "@/lib/pdf/repairs/fit-line";
import { readLine } from "@/lib/pdf/repairs/logical-order";
import type { Spacing } from "@/lib/pdf/type-scale";
import type { Structure } from "@/lib/pdf/tags/structure";
import { longestWord } from "@/lib/pdf/text/break-edits";

/** A part's last page with less than this part of its height in use is almost empty. */
const ALMOST_EMPTY = 1 / 3;

/** Anchor of the emergency box in the patient's language. */
const EMERGENCY = "emergency";

/** Every page of the handout with its head and foot, set again where the first way leaves something ugly or lost. */
export async function layOutHandout(handout: Handout): Promise<LaidOut> {
  // Components are called here: the engine asks for a <Document> as the outermost element.
  const foot = footHeight((await layOutElement(EdgesDocument({ handout, pages: 1 }))).layout);
  const sheet = await layOutBody(handout, foot);
  const pages = sheet.layout.children ?? [];
  const edges = await layOutElement(EdgesDocument({ handout, pages: pages.length }));
  for (const [index, page] of pages.entries()) {
    page.children = [...(page.children ?? []), ...(edges.layout.children?.[index]?.children ?? [])];
  }
  return sheet;
}

async function layOutBody(handout: Handout, foot: number, spacing: Spacing = "usual"): Promise<LaidOut> {
  const document = (other = spacing) => HandoutDocument({ handout, foot, spacing: other });
  const plain = await layOutElement(document());
  const tooWide = wordsTooWide(plain.layout);
  const first = tooWide.size === 0 ? plain : await layOutElement(document(), tooWide);
  const tighter = TIGHTER[spacing];
  if (tighter && losesEmergency(first.layout)) return layOutBody(handout, foot, tighter);
  const tooHigh = boxesTooHigh(first.layout, foot);
  if (tooHigh.length > 0) return layOutLines(document(), first, (tree) => splitBoxes(tree, tooHigh));
  const lonely = lonelyHeads(first.layout);
  const whole =
    lonely.length === 0
      ? first
      : await layOutLines(document(), first, (tree) => breakBeforeTables(tree, lonely));
  if (spacing !== "usual" || lastPagesInUse(whole.layout, foot) >= ALMOST_EMPTY) return whole;
  const tight = await layOutLines(document("tight"), first);
  const isBetter = pageCount(tight) < pageCount(whole) && lonelyHeads(tight.layout).length === 0;
  return isBetter ? tight : whole;
}

const TIGHTER = { usual: "tight", tight: "tightest", tightest: null } as const;

/** Whether what stands before it pushes the emergency box off page one. */
function losesEmergency({ children: pages = [] }: LayoutNode): boolean {
  return pages
    .slice(1)
    .some((page) => [...walk(page)].some(({ props }) => props?.structure?.anchor === EMERGENCY));
}

/** Words that run past the edge of their box: the engine breaks lines at spaces alone. */
function wordsTooWide(layout: LayoutNode): ReadonlySet<string> {
  const words = [...paragraphs(layout)].flatMap((paragraph) =>
    (paragraph.lines ?? [])
      .filter((line) => standsOut(line, lineWidth(paragraph)))
      .map((line) => longestWord(readLine(line))),
  );
  return new Set(words);
}

/** Numbers of the boxes that may not be split and are higher than a page: the engine draws them past its end. */
function boxesTooHigh(layout: LayoutNode, foot: number): number[] {
  const [page] = layout.children ?? [];
  const room = (page?.box?.height ?? 0) - foot;
  return unsplitBoxes(layout).flatMap((box, index) => (bottomOf(box) > room ? [index] : []));
}

/** In reading order; each stands once, also in the finished pages. */
function unsplitBoxes(tree: LayoutNode): LayoutNode[] {
  return [...walk(tree)].filter(({ props }) => props?.wrap === false && !props.fixed);
}

/** How much of its last page the part with the emptiest one uses; an only page counts as full. */
function lastPagesInUse({ children: pages = [] }: LayoutNode, foot: number): number {
  const parts = PARTS.map((part) => pages.filter(({ props }) => props?.part === part));
  return Math.min(
    ...parts.map((part) => {
      const last = part.at(-1);
      return !last?.box || part.length < 2 ? 1 : bottomOf(last) / (last.box.height - foot);
    }),
  );
}

/** How far below the top of a page or a box its lowest words end. */
function bottomOf(node: LayoutNode, top = 0): number {
  if (node.type === "TEXT") {
    const height = (node.lines ?? []).reduce((sum, { box }) => sum + box.height, 0);
    return top + height;
  }
  return Math.max(0, ...(node.children ?? []).map((child) => bottomOf(child, top + (child.box?.top ?? 0))));
}

/** Better a split box than lost words. */
function splitBoxes(tree: LayoutNode, tooHigh: readonly number[]): void {
  const boxes = unsplitBoxes(tree);
  for (const index of tooHigh) {
    const box = boxes[index];
    if (box) box.props = { ...box.props, wrap: true };
  }
}

/** Numbers of the tables whose head stands alone at the end of a page. */
function lonelyHeads(layout: LayoutNode): number[] {
  const tables: Structure[] = [];
  const lonely: number[] = [];
  for (const { props, children } of walk(layout)) {
    const structure = props?.structure;
    if (structure?.tag !== "Table" || tables.includes(structure)) continue;
    tables.push(structure);
    if (children?.length === 1 && children[0]?.props?.fixed) lonely.push(tables.length - 1);
  }
  return lonely;
}

/** Starts each of these tables on a page of its own, with the caption before it. */
function breakBeforeTables(tree: LayoutNode, tables: readonly number[]): void {
  let count = 0;
  for (const { children = [] } of [...walk(tree)]) {
    for (const [index, child] of children.entries()) {
      if (child.props?.structure?.tag !== "Table") continue;
      const caption = children[index - 1];
      if (tables.includes(count) && caption) caption.props = { ...caption.props, break: true };
      count += 1;
    }
  }
}

function pageCount({ layout }: LaidOut): number {
  return layout.children?.length ?? 0;
}
