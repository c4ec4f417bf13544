import { leftToRightPieces } from "@/lib/handout/left-to-right";
import type { Edit } from "@/lib/pdf/text/edits";

/** A stretch of a paragraph in a language of the other direction. */
export type Foreign = { start: number; end: number; direction: "ltr" | "rtl" };

const OPEN = { ltr: "\u2066", rtl: "\u2067" } as const;
const CLOSE = "\u2069";

/**
 * Isolates (UAX 9) around what a right-to-left paragraph would turn around, and around words of the other direction. Only the
 * stacks of Arabic and Persian have glyphs for them: no control ever stands in a text without right-to-left parts.
 */
export function isolateEdits(text: string, direction: "ltr" | "rtl", foreign: readonly Foreign[]): Edit[] {
  const pieces = direction === "rtl" ? leftToRightPieces(text) : [];
  const outside = pieces.filter(({ start, end }) =>
    foreign.every((words) => end <= words.start || start >= words.end),
  );
  return [...foreign, ...outside.map((piece) => ({ ...piece, direction: "ltr" as const }))].flatMap(
    ({ start, end, direction: inner }) => [
      { at: start, remove: 0, insert: OPEN[inner] },
      { at: end, remove: 0, insert: CLOSE },
    ],
  );
}
