/** Standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4) that the sheets use. */
export type StructureTag =
  | "Sect"
  | "Div"
  | "H1"
  | "H2"
  | "H3"
  | "P"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "THead"
  | "TBody"
  | "TR"
  | "TH"
  | "TD"
  | "Caption"
  | "Figure"
  | "Note"
  | "Span"
  | "Link"
  | "Reference";

/**
 * What a drawn thing is to a program that reads the sheet aloud. Each drawn thing makes an object of its own: parts of one
 * thing on two pages share the object, and by it the structure knows them for one.
 */
export type Structure = {
  /** "Artifact" is what says nothing: lines, marks that repeat a word, head and foot. */
  tag: StructureTag | "Artifact";
  /** BCP 47 tag, where it is not that of the parent. */
  language?: string | undefined;
  /** What a picture shows, or where a link leads, in words of the handout's language. */
  alternative?: string | undefined;
  /** What a header cell stands over. */
  scope?: "Column" | "Row" | undefined;
  /** How a list is marked. */
  numbering?: "Disc" | "Decimal" | "None" | undefined;
  /** Name that links go to. */
  anchor?: string | undefined;
  /** Title in the file's outline. */
  bookmark?: string | undefined;
};
