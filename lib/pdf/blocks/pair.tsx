import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { PairBlock } from "@/lib/handout/handout";
import { KEEP_WITH_NEXT } from "@/lib/pdf/paragraph";
import { Tagged } from "@/lib/pdf/tagged";
import { type TypeScale, inDirection } from "@/lib/pdf/type-scale";

type Props = { block: PairBlock; own: ReactNode; other: ReactNode; scale: TypeScale };

/** A pair with more characters than this in one of its columns may be higher than what is left of a page, or than a page. */
const LONG = 800;

/** The same block in two languages: side by side, the patient's first in its own direction, or one below the other. */
export function Pair({ block, own, other, scale }: Props) {
  const ahead = block.own.block.kind === "heading" ? KEEP_WITH_NEXT : 0;
  const otherStart = inDirection(scale, block.other.direction).start;
  if (block.layout === "below") {
    return (
      <View minPresenceAhead={ahead}>
        {own}
        <Tagged
          tag="Div"
          language={block.other.language}
          style={{
            ...otherStart.border(`1pt solid ${scale.colors.hairline}`),
            ...otherStart.padding(scale.inset * 1.5),
            marginBottom: scale.gap,
          }}
        >
          {other}
        </Tagged>
      </View>
    );
  }
  return (
    <View
      wrap={lengthOf(block) > LONG}
      minPresenceAhead={ahead}
      style={{ flexDirection: inDirection(scale, block.own.direction).row, gap: scale.inset * 3 }}
    >
      <View style={{ flex: 1 }}>{own}</View>
      <Tagged tag="Div" language={block.other.language} style={{ flex: 1 }}>
        {other}
      </Tagged>
    </View>
  );
}

/** Number of characters in the longer of the two columns. */
function lengthOf({ own, other }: PairBlock): number {
  return Math.max(charactersIn(own.block), charactersIn(other.block));
}

function charactersIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, inner]) =>
      sum + (key === "text" && typeof inner === "string" ? inner.length : charactersIn(inner)),
    0,
  );
}
