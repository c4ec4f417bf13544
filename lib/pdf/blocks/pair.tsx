import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { PairBlock } from "@/lib/handout/handout";
import { Tagged } from "@/lib/pdf/tagged";
import { type TypeScale, inDirection } from "@/lib/pdf/type-scale";

type Props = { block: PairBlock; own: ReactNode; other: ReactNode; scale: TypeScale };

/** The same block in two languages: side by side, the patient's first in its own direction, or one below the other. */
export function Pair({ block, own, other, scale }: Props) {
  const ahead = block.own.block.kind === "heading" ? scale.body.fontSize * 4 : 0;
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
      wrap={false}
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
