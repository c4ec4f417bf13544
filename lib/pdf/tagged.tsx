import { View } from "@react-pdf/renderer";
import type { Style } from "@react-pdf/types";
import type { ReactNode } from "react";
import type { Structure } from "@/lib/pdf/tags/structure";

type Props = Structure & {
  style?: Style;
  /** False keeps it on one page; never for what can grow higher than a page. */
  wrap?: boolean;
  /** Printed again on each page that its parent goes on to. */
  fixed?: boolean;
  children?: ReactNode;
};

/**
 * A box that means something: a list, an item, a table, a row, a cell. Words inside it stand in <Paragraph>, which is tagged too:
 * words without a tag fail the sheet.
 */
export function Tagged({ style = {}, wrap = true, fixed = false, children, ...structure }: Props) {
  // Spread, since the engine's types know only its own properties; it carries the others along.
  return (
    <View
      style={style}
      wrap={wrap}
      fixed={fixed}
      {...{ structure, ...(structure.language !== undefined && { language: structure.language }) }}
    >
      {children}
    </View>
  );
}
