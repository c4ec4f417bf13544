import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { PairBlock } from "@/lib/handout/handout";
import { COLORS, type TypeScale } from "@/lib/pdf/type-scale";

type Props = { block: PairBlock; own: ReactNode; other: ReactNode; scale: TypeScale };

/** The same block in two languages: side by side, the patient's first in its own direction, or one below the other. */
export function Pair({ block, own, other, scale }: Props) {
  if (block.layout === "below") {
    return (
      <View>
        {own}
        <View
          style={{
            borderLeft: `1pt solid ${COLORS.hairline}`,
            paddingLeft: scale.gap * 1.5,
            marginBottom: scale.gap,
          }}
        >
          {other}
        </View>
      </View>
    );
  }
  return (
    <View
      wrap={false}
      style={{ flexDirection: block.own.direction === "rtl" ? "row-reverse" : "row", gap: scale.gap * 3 }}
    >
      <View style={{ flex: 1 }}>{own}</View>
      <View style={{ flex: 1 }}>{other}</View>
    </View>
  );
}
