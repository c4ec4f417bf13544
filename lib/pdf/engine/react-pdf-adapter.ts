import layoutDocument from "@react-pdf/layout";
import renderDocument from "@react-pdf/render";
import { type DocumentProps, Font, pdf } from "@react-pdf/renderer";
import type PDFDocument from "pdfkit";
import type { ReactElement } from "react";
import type { LayoutNode } from "@/lib/pdf/engine/layout-tree";

/**
 * The engine's own steps, called one by one: its `pdf()` offers only all of them at once, and a repair has to stand between.
 * Written for @react-pdf/renderer 4.9.0, layout 5.2.0 and render 4.7.0.
 */

/** The element as the engine's tree, before layout. */
export function buildTree(element: ReactElement<DocumentProps>): LayoutNode {
  const container: unknown = pdf(element).container;
  const document: unknown =
    typeof container === "object" && container ? Reflect.get(container, "document") : undefined;
  return asTree(document, "DOCUMENT");
}

/** The tree with every page, box and line in its place. */
export async function layOut(document: LayoutNode): Promise<LayoutNode> {
  // Its type leaves out the second argument, which the engine's own renderer gives.
  const laidOut: unknown = await Reflect.apply(layoutDocument, undefined, [document, Font]);
  return asTree(laidOut, "DOCUMENT");
}

/** Draws the pages and ends the file. */
export function paint(document: LayoutNode, onto: PDFDocument): void {
  Reflect.apply(renderDocument, undefined, [onto, document]);
}

function asTree(value: unknown, type: string): LayoutNode {
  if (!isNode(value) || value.type !== type) {
    throw new Error(
      "The engine's tree is not as lib/pdf/engine was written for: @react-pdf/renderer 4.9.0 with layout 5.2.0.",
    );
  }
  return value;
}

function isNode(value: unknown): value is LayoutNode {
  return (
    typeof value === "object" &&
    value !== null &&
    typeof Reflect.get(value, "type") === "string" &&
    Array.isArray(Reflect.get(value, "children"))
  );
}
