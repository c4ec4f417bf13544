import type { FigureBlock } from "@/lib/handout/handout";
import { Shapes } from "@/components/handout/shapes";
import { Spans, type TextPlace } from "@/components/handout/spans";

/** 45 mm in points: a picture taller than that takes the place of words. */
const MOST_HEIGHT = 127;

/** A line drawing. Its shapes were checked when the content was read. */
export function Figure({ block, ...place }: { block: FigureBlock } & TextPlace) {
  const { width, height, shapes } = block.drawing;
  const shrink = Math.min(1, MOST_HEIGHT / height);
  return (
    <figure className="handout-figure">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={`${width * shrink}pt`}
        height={`${height * shrink}pt`}
        role="img"
        aria-label={block.alternative}
      >
        <Shapes shapes={shapes} />
      </svg>
      <figcaption>
        <Spans spans={block.caption} {...place} />
      </figcaption>
    </figure>
  );
}
