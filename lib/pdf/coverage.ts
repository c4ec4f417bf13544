/** A character that no font of its language has, and the text in which it stands. */
export type CoverageGap = { character: string; text: string };

/** Printing such a character would show a box, or without our guard a wrong letter. */
export class CoverageError extends Error {
  constructor(readonly characters: readonly CoverageGap[]) {
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
