import type { ContentSpan } from "@/lib/content/content-tree";

/** A part of a text that is compared with the same part of its English source. */
export type Part = {
  /** What stands here, in words for a translator: "a paragraph", "an item of a :::dont list". Equal in both languages. */
  what: string;
  /** Line of the file where it begins; the first is 1. */
  line: number;
  /** Empty for the opening of a block. */
  spans: readonly ContentSpan[];
  /** True where the sheet prints "Do not" before it. */
  isNegated: boolean;
  /** True inside :::dated, whose sentences drop out in time. */
  isDated: boolean;
};

/** The parts of one block, or of one field of the front matter. The first says what it is. */
export type PartGroup = readonly [Part, ...Part[]];
