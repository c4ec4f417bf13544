import type { Handout } from "@/lib/handout/handout";
import type { FontkitFont } from "@/lib/pdf/fontkit-adapter";
import { printedText } from "@/lib/pdf/printed-text";

/** A character that no font of the sheet has. Printing it would show a box, or without our guard a wrong letter. */
export class CoverageError extends Error {
  constructor(readonly characters: readonly { character: string; text: string }[]) {
    super(
      characters
        .map(({ character, text }) => {
          const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
          return `"${character}" (U+${code}) cannot be printed; it stands in "${text.slice(0, 60)}".`;
        })
        .join(" "),
    );
    this.name = "CoverageError";
  }
}

/** Words of the handout that are not printed: ids, addresses behind links, attributes of drawings. */
const NOT_PRINTED = [
  "id",
  "href",
  "target",
  "kind",
  "drawing",
  "fact",
  "topic",
  "label",
  "alternative",
  "address",
];

/** @throws {CoverageError} naming each character that one of the fonts does not have, and where it stands */
export function checkCoverage(handout: Handout, fonts: readonly FontkitFont[]): void {
  const missing = new Map<string, { character: string; text: string }>();
  for (const text of printedTexts(handout)) {
    for (const character of printedText(text)) {
      const codePoint = character.codePointAt(0) ?? 0;
      if (missing.has(character) || fonts.every((font) => font.hasGlyphForCodePoint(codePoint))) continue;
      missing.set(character, { character, text });
    }
  }
  if (missing.size > 0) throw new CoverageError([...missing.values()]);
}

function printedTexts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    NOT_PRINTED.includes(key) ? [] : printedTexts(inner),
  );
}
