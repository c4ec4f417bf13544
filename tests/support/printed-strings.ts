import type { Handout } from "@/lib/handout/handout";

const NOT_PRINTED = [
  "id",
  "href",
  "target",
  "kind",
  "role",
  "style",
  "layout",
  "level",
  "direction",
  "language",
  "drawing",
  "fact",
  "alternative",
];

/** Every string of the handout's blocks that a reader sees. */
export function printedStrings({ letterhead, front, sections, nextSteps, plan, back }: Handout): string[] {
  return collect([letterhead?.lines, letterhead?.visit, front, sections, nextSteps, plan, back]);
}

/** The label of a link is for those who cannot see it. */
function collect(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    NOT_PRINTED.includes(key) || (key === "label" && "target" in value) ? [] : collect(inner),
  );
}
