import { Text } from "@react-pdf/renderer";
import type { Style } from "@react-pdf/types";
import type { ReactNode } from "react";
import type { Structure, StructureTag } from "@/lib/pdf/tags/structure";

type Props = Omit<Structure, "tag"> & {
  /** What it is to a program that reads aloud; a paragraph where nothing is said. */
  tag?: StructureTag | "Artifact";
  /** The thing that it belongs to, though it is not drawn inside it. */
  partOf?: Structure;
  /** Size and line height belong together: the engine multiplies a line height by the size of the same element. */
  type: { fontSize: number; lineHeight: number };
  style?: Style;
  /** Stays on the page of what follows it. */
  keepsWithNext?: boolean;
  children: ReactNode;
};

/**
 * The engine ends no page within this distance after it, in points. So little: a larger one would also forbid to end a page after a
 * short block that follows; and of a longer paragraph two lines stay together anyway.
 */
export const KEEP_WITH_NEXT = 1;

/** One block of text. Write words as they are: `prepareTexts` makes them fit for the engine. */
export function Paragraph({
  tag = "P",
  partOf,
  type,
  style = {},
  keepsWithNext = false,
  children,
  ...structure
}: Props) {
  const { language } = structure;
  return (
    <Text
      minPresenceAhead={keepsWithNext ? KEEP_WITH_NEXT : 0}
      orphans={2}
      widows={2}
      style={{ ...type, ...style }}
      {...{
        structure: { tag, ...structure },
        ...(partOf && { partOf }),
        ...(language !== undefined && { language }),
      }}
    >
      {children}
    </Text>
  );
}
