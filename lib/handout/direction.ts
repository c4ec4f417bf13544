import type { Direction } from "@/lib/handout/handout";

/** Languages of this project that are written from right to left. */
const RIGHT_TO_LEFT = ["ar", "fa"];

/** Writing direction of a BCP 47 tag. */
export function directionOf(language: string): Direction {
  return RIGHT_TO_LEFT.includes(language.split("-")[0] ?? "") ? "rtl" : "ltr";
}
