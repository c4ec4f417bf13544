import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { Paragraph } from "@/lib/pdf/paragraph";
import type { Structure } from "@/lib/pdf/tags/structure";
import type { TypeScale } from "@/lib/pdf/type-scale";

type Props = { caption: ReactNode; scale: TypeScale; children: ReactNode };

/**
 * Rows with their caption, which stays with the first of them. To a program that reads aloud it is the first part of the table; it
 * is drawn before it, since only what stands there keeps a page from ending after it.
 */
export function CaptionedTable({ caption, scale, children }: Props) {
  const structure: Structure = { tag: "Table" };
  return (
    <>
      <Paragraph
        tag="Caption"
        partOf={structure}
        type={scale.label}
        keepsWithNext
        style={{ fontWeight: 700, marginTop: scale.gap }}
      >
        {caption}
      </Paragraph>
      <View {...{ structure }}>{children}</View>
      {/* Not a margin of the table: one that falls on the next page takes the head along. */}
      <View style={{ height: scale.gap }} />
    </>
  );
}
