import { Text } from "@react-pdf/renderer";
import type { Style } from "@react-pdf/types";
import type { ReactNode } from "react";
import { breakWords } from "@/lib/pdf/printed-text";
import { COLORS } from "@/lib/pdf/type-scale";

type Props = {
  /** Size and line height belong together: the engine multiplies a line height by the size of the same element. */
  type: { fontSize: number; lineHeight: number };
  style?: Style;
  minPresenceAhead?: number;
  children: ReactNode;
};

/** One block of text, unhyphenated. */
export function Paragraph({ type, style = {}, minPresenceAhead = 0, children }: Props) {
  return (
    <Text
      hyphenationCallback={breakWords}
      // The engine may print a hyphen wherever the style changes; this price makes it look elsewhere first.
      hyphenationPenalty={10_000}
      minPresenceAhead={minPresenceAhead}
      orphans={2}
      widows={2}
      style={{ color: COLORS.ink, ...type, ...style }}
    >
      {children}
    </Text>
  );
}
