import type PDFDocument from "pdfkit";
import type { PageReference, Reference } from "pdfkit";
import { pdfText } from "@/lib/pdf/engine/pdfkit-adapter";
import type { Structure, StructureTag } from "@/lib/pdf/tags/structure";

/**
 * The tree of what the sheet says, for programs that read it aloud (ISO 32000-1, 14.7). It is ours and not pdfkit's, since a
 * right-to-left line is painted in another order than it is read, and since pdfkit 0.20.1 names the last page as the page of
 * every link.
 */
export type Element = {
  tag: StructureTag | "Document";
  structure: Omit<Structure, "tag">;
  /** Place in reading order. */
  order: number;
  /** Of a picture: left, bottom, right, top on its page. */
  bounds?: readonly [number, number, number, number];
  children: Child[];
};

type Child =
  | { kind: "element"; order: number; element: Element }
  | { kind: "content"; order: number; page: PageReference; mcid: number }
  | { kind: "link"; order: number; page: PageReference; annotation: Reference; key: number };

export function createElement(
  tag: Element["tag"],
  structure: Omit<Structure, "tag">,
  order: number,
): Element {
  return { tag, structure, order, children: [] };
}

/** Adds a new element to its parent. */
export function addElement(
  parent: Element,
  structure: Structure & { tag: StructureTag },
  order: number,
): Element {
  const element = createElement(structure.tag, structure, order);
  parent.children.push({ kind: "element", order, element });
  return element;
}

/** Writes the tree into the file, in reading order. The file must not have ended yet. */
export function writeStructure(file: PDFDocument, document: Element): void {
  const root = file.getStructTreeRoot();
  const named: [string, Reference][] = [];
  root.data.K = [writeElement(file, document, root, named)];
  if (named.length > 0) {
    // Notes have names, and a name has to be found in this list, which is sorted.
    named.sort(([one], [other]) => (one < other ? -1 : 1));
    root.data.IDTree = { Names: named.flatMap(([name, reference]) => [pdfText(name), reference]) };
  }
}

function writeElement(
  file: PDFDocument,
  element: Element,
  parent: Reference,
  named: [string, Reference][],
): Reference {
  const reference = file.ref({ Type: "StructElem", S: element.tag, P: parent, ...attributesOf(element) });
  const { anchor } = element.structure;
  if (element.tag === "Note" && anchor !== undefined) named.push([anchor, reference]);
  const children = element.children.toSorted((one, other) => one.order - other.order);
  const home = children.find((child) => child.kind === "content")?.page;
  if (home) reference.data.Pg = home;
  reference.data.K = children.map((child) => {
    switch (child.kind) {
      case "element":
        return writeElement(file, child.element, reference, named);
      case "content":
        file.getStructParentTree().get(structParents(child.page))[child.mcid] = reference;
        return child.page === home ? child.mcid : { Type: "MCR", Pg: child.page, MCID: child.mcid };
      case "link":
        file.getStructParentTree().add(child.key, reference);
        return { Type: "OBJR", Pg: child.page, Obj: child.annotation };
    }
  });
  reference.end();
  return reference;
}

function attributesOf({ tag, structure, bounds }: Element): Record<string, unknown> {
  const { language, alternative, scope, numbering, anchor } = structure;
  return {
    ...(language !== undefined && { Lang: pdfText(language) }),
    ...(tag === "Figure" && alternative !== undefined && { Alt: pdfText(alternative) }),
    ...(bounds && { A: { O: "Layout", Placement: "Block", BBox: bounds } }),
    ...(scope && { A: { O: "Table", Scope: scope } }),
    ...(numbering && { A: { O: "List", ListNumbering: numbering } }),
    ...(tag === "Note" && anchor !== undefined && { ID: pdfText(anchor) }),
  };
}

function structParents(page: PageReference): number {
  const key = page.data.StructParents;
  if (key === undefined) throw new Error("A page of pdfkit has no key for its structure parents.");
  return key;
}
