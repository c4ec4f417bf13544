import type { Direction, Handout, Paper } from "@/lib/handout/handout";

/** All lengths are in points (1/72 inch). */
export type TypeScale = Omit<ReturnType<typeof typeScale>, "title" | "key"> & { title: Type; key: Type };

type Type = { fontSize: number; lineHeight: number };

/** Ink on paper, one calm hue, red for emergencies only. Every pair with white has a contrast above 4.5:1. */
const COLORS = {
  ink: "#1c2426",
  quiet: "#4d585b",
  hue: "#0b4f54",
  tint: "#eef4f4",
  hairline: "#b9c4c5",
  emergency: "#a4161a",
} as const;

/** Black alone, no areas: what is grey on a worn printer stays readable. */
const LOW_INK: Colors = {
  ink: "#000000",
  quiet: "#000000",
  hue: "#000000",
  tint: "#ffffff",
  hairline: "#8a8a8a",
  emergency: "#000000",
};

type Colors = Record<keyof typeof COLORS, string>;

/** Page sizes: ANSI Letter and ISO 216 A4. */
export const PAGE_SIZE = { letter: "LETTER", a4: "A4" } as const satisfies Record<Paper, string>;

/** Space between blocks and above a page, in points at standard size. The tightest saves lines up to the emergency box too. */
const SPACING = {
  usual: { gap: 6, top: 42 },
  tight: { gap: 4.5, top: 36 },
  tightest: { gap: 3, top: 30 },
} as const;

export type Spacing = keyof typeof SPACING;

const PAGE_WIDTH = { letter: 612, a4: 595.28 } as const satisfies Record<Paper, number>;

/**
 * Sizes and measures of a sheet. Standard text is 12 pt, the least that the CMS toolkit for clear material asks for;
 * large print is 18 pt, as the American Council of the Blind asks for. The foot grows with the rest.
 */
export function typeScale(
  { paper, textSize, direction, ink }: Pick<Handout, "paper" | "textSize" | "direction" | "ink">,
  spacing: Spacing = "usual",
) {
  const colors: Colors = ink === "low" ? LOW_INK : COLORS;
  const isLarge = textSize === "large";
  const isTightest = spacing === "tightest";
  const unit = isLarge ? 18 : 12;
  const factor = unit / 12;
  const side = isLarge ? 50 : 66;
  // Arabic has signs above and below its letters, which at the height of Latin lines nearly touch.
  const lineHeight = direction === "rtl" ? 1.5 : 1.4;
  return {
    /** What stands above and in the emergency box grows less than the text: the box has to stay on page one. */
    title: { fontSize: isLarge ? 25 : 20, lineHeight: 1.2 },
    key: { fontSize: isLarge ? 18.5 : 14.5, lineHeight: isTightest ? 1.2 : 1.3 },
    /** Air between the title and the key message; none where the emergency box would else leave page one. */
    aboveKey: isTightest ? 0 : SPACING[spacing].gap * 0.8,
    emergency: { fontSize: unit, lineHeight: isTightest ? 1.25 : 1.4 },
    number: { fontSize: isLarge ? 21 : 17, lineHeight: 1.25 },
    section: { fontSize: isLarge ? 22 : 15.5, lineHeight: 1.25 },
    part: { fontSize: 12.5 * factor, lineHeight: 1.3 },
    body: { fontSize: unit, lineHeight },
    lead: { fontSize: 12.5 * factor, lineHeight },
    label: { fontSize: 12 * factor, lineHeight: 1.3 },
    small: { fontSize: 10 * factor, lineHeight: 1.35 },
    /** The list of sources, for whoever checks a claim: the one text that may be smaller. */
    source: { fontSize: 8.5 * factor, lineHeight: 1.27 },
    /** Letterhead: in large print no larger than the foot, since the emergency box has to stay on page one. */
    letterhead: textSize === "large" ? { fontSize: 13, lineHeight: 1.3 } : { fontSize: 10, lineHeight: 1.35 },
    foot: { fontSize: textSize === "large" ? 13 : 8.5, lineHeight: 1.3 },
    /** Citation numbers, also in large print big enough to find. */
    superscript: 7.5 * factor,
    /** Between blocks, from top to bottom. */
    gap: SPACING[spacing].gap * factor,
    /** Inside blocks, from side to side: it decides where lines break, and stays. */
    inset: 6 * factor,
    margin: { top: SPACING[spacing].top, side },
    /** Between the margins. */
    width: PAGE_WIDTH[paper] - 2 * side,
    marker: 18 * factor,
    factor,
    colors,
    /** How a box is set apart that has no line of its own. */
    area: ink === "low" ? { border: `1pt solid ${colors.ink}` } : { backgroundColor: colors.tint },
    ...directionStyles(direction),
  } as const;
}

/** Measures for the second language: what stands before the emergency box takes less room. */
export function asSecond(scale: TypeScale, direction: Direction): TypeScale {
  return { ...inDirection(scale, direction), title: scale.part, key: scale.body, aboveKey: 0 };
}

/** The same measures for blocks in a language of this direction. */
export function inDirection(scale: TypeScale, direction: Direction): TypeScale {
  return { ...scale, ...directionStyles(direction) };
}

function directionStyles(direction: Direction) {
  const isRightToLeft = direction === "rtl";
  return {
    direction,
    /** Direction of what stands side by side, in reading order. */
    row: isRightToLeft ? "row-reverse" : "row",
    start: START[direction],
    /** Where in its box a drawn thing stands that is narrower. */
    startAlign: isRightToLeft ? "flex-end" : "flex-start",
  } as const;
}

/** Styles at the side where lines begin; the engine has no such words of its own. */
const START = {
  ltr: {
    border: (borderLeft: string) => ({ borderLeft }),
    padding: (paddingLeft: number) => ({ paddingLeft }),
    margin: (marginLeft: number) => ({ marginLeft }),
  },
  rtl: {
    border: (borderRight: string) => ({ borderRight }),
    padding: (paddingRight: number) => ({ paddingRight }),
    margin: (marginRight: number) => ({ marginRight }),
  },
} as const;
