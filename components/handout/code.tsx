import type { CodeBlock } from "@/lib/handout/handout";

/** The address of the sheet in words: on a screen nobody needs the two-dimensional code that leads to a screen. */
export function Code({ block }: { block: CodeBlock }) {
  return (
    <p className="handout-small">
      {block.caption}:{" "}
      <a href={block.address}>
        <bdi dir="ltr">{block.address}</bdi>
      </a>
    </p>
  );
}
