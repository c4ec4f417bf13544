import { createElement } from "react";
import type { FigureBlock } from "@/lib/handout/handout";
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
        {shapes.map(({ element, attributes }, index) =>
          createElement(element, { key: index, ...reactAttributes(attributes) }),
        )}
      </svg>
      <figcaption>
        <Spans spans={block.caption} {...place} />
      </figcaption>
    </figure>
  );
}

/** React writes SVG's `stroke-width` as `strokeWidth`. */
function reactAttributes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
}
