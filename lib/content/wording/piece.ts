import type { ContentSpan } from "@/lib/content/content-tree";

/** A run of text as an editor sees it: a title, a paragraph, an item of a list. */
export type Piece = {
  kind:
    | "title"
    | "main message"
    | "heading"
    | "paragraph"
    | "statement"
    | "action"
    | "caption"
    /** Words beside what is written by hand. */
    | "label"
    /** What a picture shows, for those who cannot see it. */
    | "alternative"
    /** The description and the teach-back, which the clinician reads. */
    | "for the clinician";
  /** Line of the file where it begins; the first is 1. */
  line: number;
  spans: readonly ContentSpan[];
  /** True inside :::dated, whose sentences drop out in time. */
  isDated: boolean;
};

/** A list, by the line where it begins. */
export type ListLength = { line: number; items: number };
