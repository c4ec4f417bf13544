import type { Edit } from "@/lib/pdf/text/edits";

const NO_BREAK_SPACE = "\u00a0";
/** Units and signs that must not part from their number. */
const BEFORE_UNIT = /(?<=[\d٠-٩۰-۹]) (?=(?:mg|mcg|µg|g|kg|mL|ml|%|٪|°C|°F)(?![\p{L}\d]))/gu;
/** French sets a space before ; : ! ? » and after «. */
const FRENCH = /(?<=«) | (?=[;:!?»])/g;
/** Two spaces in a row are a place to hyphenate for the engine. */
const REPEATED = /(?<= ) +/g;

/** Spaces of a paragraph: single, and unbreakable where number and unit or word and sign belong together. */
export function spaceEdits(text: string, language: string): Edit[] {
  const unbreakable = [BEFORE_UNIT, ...(language === "fr" ? [FRENCH] : [])].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ index }) => ({ at: index, remove: 1, insert: NO_BREAK_SPACE })),
  );
  const taken = new Set(unbreakable.map(({ at }) => at));
  const repeated = Array.from(text.matchAll(REPEATED), ({ index, 0: spaces }) => ({
    at: index,
    remove: spaces.length,
    insert: "",
  })).filter(({ at }) => !taken.has(at));
  return [...unbreakable, ...repeated];
}
