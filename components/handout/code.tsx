import type { CodeBlock } from "@/lib/handout/handout";
import { Shapes } from "@/components/handout/shapes";

/** A code to scan from the paper, with its address in words to follow on a screen. */
export function Code({ block: { address, caption, alternative, drawing } }: { block: CodeBlock }) {
  return (
    <div className="handout-code">
      <svg viewBox={`0 0 ${drawing.width} ${drawing.height}`} role="img" aria-label={alternative}>
        <Shapes shapes={drawing.shapes} />
      </svg>
      <div>
        <p className="handout-code-caption">{caption}</p>
        <p className="handout-small">
          <a href={address}>
            <bdi dir="ltr">{address}</bdi>
          </a>
        </p>
      </div>
    </div>
  );
}
