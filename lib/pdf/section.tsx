import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { LayoutNode } from "@/lib/pdf/engine/layout-tree";
import type { Structure } from "@/lib/pdf/tags/structure";

/** Blocks that belong together. It is part of the structure only: nothing is drawn for it. */
export function Section({ children }: { children: ReactNode }) {
  const section: Structure = { tag: "Sect" };
  return <View {...{ section }}>{children}</View>;
}

/**
 * Puts the blocks of sections right into their page, each with its section. The engine ends a page by hand only before what
 * stands in the page itself.
 */
export function hoistSections(document: LayoutNode): void {
  for (const page of document.children ?? []) {
    page.children = (page.children ?? []).flatMap((node) => {
      const section = node.props?.section;
      if (!section) return [node];
      return (node.children ?? []).map((child) => ({ ...child, props: { ...child.props, section } }));
    });
  }
}
