import type { ReactNode } from "react";
import type { PairBlock } from "@/lib/handout/handout";

type Props = { block: PairBlock; own: ReactNode; other: ReactNode };

/** The same block in two languages: first the patient's, then the other. */
export function Pair({ block: { layout, other: second }, own, other }: Props) {
  return (
    <div className={`handout-pair handout-pair-${layout}`}>
      <div>{own}</div>
      <div className="handout-pair-other" lang={second.language} dir={second.direction}>
        {other}
      </div>
    </div>
  );
}
