const TAGS = ["h1", "h2", "h3", "h4", "h5", "h6"] as const;

/** Element of a heading: its level in the sheet, moved down by the page it stands in. */
export function headingTag(level: number, headingOffset: number): (typeof TAGS)[number] {
  return TAGS[Math.min(level + headingOffset, TAGS.length) - 1] ?? "h6";
}
