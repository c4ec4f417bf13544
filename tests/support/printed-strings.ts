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
  "label",
  "alternative",
];

/** Every string of the handout's blocks that a reader sees. */
export function printedStrings({ letterhead, front, sections, back, plan }: Handout): string[] {
  return collect([letterhead?.lines, front, sections, back, plan]);
}

function collect(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (NOT_PRINTED.includes(key) ? [] : collect(inner)));
}
