/**
 * The handout as plain data: the one thing that every renderer draws.
 *
 * It holds no React, no clock and no disk, is JSON-serialisable and is frozen by `composeHandout`.
 * Everything printed is already here, in the patient's language: a renderer draws, it never translates, numbers,
 * sorts, formats a date or reads content.
 */

export type Direction = "ltr" | "rtl";
export type Paper = "letter" | "a4";
export type TextSize = "standard" | "large";
/** "low" fills no areas and prints in black, for a printer that has little left. */
export type Ink = "standard" | "low";
/** Whether the source language stands on the sheet too: in a column beside each block, or below it. */
export type Bilingual = "none" | "beside" | "below";

export type Handout = {
  /** Short digest of the composed blocks and options; the same sheet on any day has the same id. */
  id: string;
  /** Id of the topic, for example "7-oh". */
  topic: string;
  /** BCP 47 tag of the patient's language; may differ from the clinician's. */
  language: string;
  direction: Direction;
  /** Day of the content's version, YYYY-MM-DD, never the day of printing. */
  contentVersion: string;
  /** Title on page one and in the PDF's properties. */
  title: string;
  /** Who made it, for the PDF's properties. */
  author: string;
  paper: Paper;
  textSize: TextSize;
  ink: Ink;
  bilingual: Bilingual;
  /** Whom it is for. The clinician's sheet is in the topic's source language and is never a part of the patient's. */
  audience: "patient" | "clinician";
  /** Whole minutes that reading takes, at least 1. */
  minutes: number;
  /** Number of works in the reference list. */
  sources: number;
  /** Ids of the sections whose time-bound statements are past their day and were left out. */
  outOfDate: readonly string[];
  /** Words of the running head and foot. */
  frame: Frame;
  /** Who gives the sheet to whom, above the title of page one; null where nobody said so. */
  letterhead: Letterhead | null;
  /** Blocks before the first section: title, key message, emergency box, notices, summary. */
  front: readonly Block[];
  /** The picked sections in print order. */
  sections: readonly HandoutSection[];
  /** What the patient does next, after the last section; none on the clinician's sheet. */
  nextSteps: readonly Block[];
  /** A taper plan, on pages of its own: they hang on a refrigerator alone. Null without one. */
  plan: readonly SingleBlock[] | null;
  /** Blocks about the sheet, at its end: who signed it, the code that leads to it, references. */
  back: readonly Block[];
};

export type Letterhead = {
  /** PNG in base64, with its size in pixels. */
  logo: { png: string; width: number; height: number; alternative: string } | null;
  /** Who gives the sheet: under each other; the first stands out. */
  lines: readonly (readonly Span[])[];
  /**
   * Whom it is for and when it was given, beside the lines: these two take no height of their own, so that the emergency box
   * stays on page one.
   */
  visit: readonly Detail[];
};

export type Frame = {
  /** For the head of every page, for example "For the clinician"; null on the patient's sheet. */
  head: string | null;
  /** Short form of the title, for the foot of every page. */
  shortTitle: string;
  /** "General information, not a replacement for your clinician", for the foot of every page. */
  disclaimer: string;
  /** Handout id and version in words, for the foot of every page. */
  identity: string;
  /** Page number pattern; a renderer with pages puts numbers for {page} and {pages}. */
  pageOf: string;
};

export type HandoutSection = {
  /** Section id, unique in the handout; also the anchor of its heading. */
  id: string;
  /** The first block is the section's heading. */
  blocks: readonly Block[];
};

/** A block in one language, or the same block in two. */
export type Block = SingleBlock | PairBlock;

export type SingleBlock =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | CalloutBlock
  | FigureBlock
  | TableBlock
  | SummaryBlock
  | EmergencyBlock
  | GlossaryBlock
  | ReferencesBlock
  | CalendarBlock
  | NoticeBlock
  | CodeBlock
  | DetailsBlock
  | NoteBlock
  | DaysBlock
  | LogBlock
  | FormBlock;

/** The same block in the patient's language and in another one, for the patient, the interpreter and the family. */
export type PairBlock = {
  kind: "pair";
  layout: Exclude<Bilingual, "none">;
  /** In the patient's language. */
  own: BlockInLanguage;
  other: BlockInLanguage;
};

export type BlockInLanguage = { language: string; direction: Direction; block: SingleBlock };

export type HeadingBlock = {
  kind: "heading";
  /** 1 is the handout's title, 2 a section, 3 a part of a section. No level is skipped. */
  level: 1 | 2 | 3;
  /** Anchor, unique in the handout. */
  id: string;
  spans: readonly Span[];
};

export type ParagraphBlock = {
  kind: "paragraph";
  /** "key" is the sheet's one message, under its title; "lead" a section's; "small" is back matter. */
  role: "body" | "key" | "lead" | "small";
  spans: readonly Span[];
};

export type ListStyle = "bullet" | "do" | "dont" | "steps" | "check";

export type ListBlock = {
  kind: "list";
  style: ListStyle;
  /** Heading words of the list, for example "What you can do"; null for a plain list. */
  title: string | null;
  /**
   * Words printed in bold before each item, with the space after them, for example "Do not ": the negation belongs to
   * the list, so that no translation of an item can lose it. Null where items read without it. Icons carry no meaning
   * alone.
   */
  itemPrefix: string | null;
  items: readonly (readonly Span[])[];
};

/** Meaning, not colour: the renderers choose how each level looks. */
export type Level = "routine" | "urgent" | "emergency";

export type CalloutBlock = {
  kind: "callout";
  level: Level;
  /** The level in words, for example "Get help the same day". */
  title: string;
  blocks: readonly (ParagraphBlock | ListBlock)[];
};

export type FigureBlock = {
  kind: "figure";
  id: string;
  drawing: Drawing;
  /** What the picture shows, for those who cannot see it. */
  alternative: string;
  caption: readonly Span[];
};

/** A drawing without text. Units are those of `width` and `height`. */
export type Drawing = {
  width: number;
  height: number;
  shapes: readonly {
    element: "path" | "circle" | "ellipse" | "rect" | "line" | "polyline" | "polygon";
    /** SVG presentation and geometry attributes, in SVG's own spelling. */
    attributes: Readonly<Record<string, string>>;
  }[];
};

export type TableBlock = {
  kind: "table";
  caption: readonly Span[];
  columns: readonly (readonly Span[])[];
  /** Relative width of each column. */
  weights: readonly number[];
  /** Each row has as many cells as `columns`; its first cell is the row's header. */
  rows: readonly (readonly (readonly Span[])[])[];
};

export type SummaryBlock = {
  kind: "summary";
  id: string;
  title: string;
  items: readonly (readonly Span[])[];
};

export type EmergencyBlock = {
  kind: "emergency";
  id: string;
  title: string;
  /** "In the United States". */
  region: string;
  lines: readonly EmergencyLine[];
  /** What to do outside that region. */
  elsewhere: readonly Span[];
  /** Words to say on the phone in the region's language; null where the handout is in that language. */
  phrase: { lead: string; words: ForeignSpan } | null;
};

export type EmergencyLine = {
  number: FactSpan;
  /** Who answers, by the name that is said on the telephone; null where the number alone is known. */
  service: TextSpan | ForeignSpan | null;
  /** When to call it. */
  purpose: readonly Span[];
  /** Which languages it answers in; null where the handout is in the region's language or nobody states it. */
  languages: string | null;
};

export type GlossaryBlock = {
  kind: "glossary";
  id: string;
  title: string;
  entries: readonly { term: string; explanation: readonly Span[] }[];
};

export type ReferencesBlock = {
  kind: "references";
  id: string;
  title: string;
  /** In the order of their numbers. */
  entries: readonly ReferenceEntry[];
};

export type ReferenceEntry = {
  /** Number printed in the text; one number per work. */
  number: number;
  /** Anchor that a citation links to. */
  id: string;
  /** The reference in AMA style, in parts, so that the address can be a link. */
  parts: readonly { text: string; href: string | null }[];
};

export type CalendarBlock = {
  kind: "calendar";
  title: string;
  /** Seven names, in the order of the columns. */
  weekdays: readonly string[];
  /** Each week has seven days; null lies outside the plan's month. */
  weeks: readonly (readonly (CalendarDay | null)[])[];
};

export type CalendarDay = {
  /** Day of the month as printed. */
  day: string;
  /** What is written under it, line by line. */
  lines: readonly string[];
  /** How many boxes to tick. */
  boxes: number;
};

export type NoticeBlock = {
  kind: "notice";
  /** The same notice in each language it is given in; the first is the patient's. */
  paragraphs: readonly { language: string; direction: Direction; text: string }[];
};

/** Names and what they stand for: the next appointment, whom to call. */
export type DetailsBlock = { kind: "details"; items: readonly Detail[] };

export type Detail = { label: string; value: readonly Span[] };

/** The clinician's own words to the patient, perhaps in another language than the sheet's. */
export type NoteBlock = {
  kind: "note";
  id: string;
  title: string;
  /** BCP 47 tag of the note's words; the title is in the sheet's language. */
  language: string;
  direction: Direction;
  blocks: readonly (ParagraphBlock | ListBlock)[];
};

/** Days under each other, with boxes to tick. */
export type DaysBlock = {
  kind: "days";
  caption: readonly Span[];
  columns: { day: string; amount: string; boxes: string };
  rows: readonly {
    day: string;
    amount: readonly Span[];
    /** How many boxes to tick. */
    boxes: number;
  }[];
};

/** An empty table to write into. */
export type LogBlock = {
  kind: "log";
  caption: string;
  columns: readonly string[];
  /** How many empty rows; none in the second language of a bilingual sheet. */
  rows: number;
};

/** Labels, each with an empty line to write on. */
export type FormBlock = { kind: "form"; title: string; labels: readonly string[] };

/** A two-dimensional code with its address in words beside it. */
export type CodeBlock = {
  kind: "code";
  address: string;
  caption: string;
  /** What the code is, for those who cannot see it. */
  alternative: string;
  /** The code with the white around it; one unit is one module. */
  drawing: Drawing;
};

export type Span = TextSpan | StrongSpan | FactSpan | TermSpan | CitationSpan | ForeignSpan;

export type TextSpan = { kind: "text"; text: string };

export type StrongSpan = { kind: "strong"; spans: readonly Span[] };

/** A locked fact: a phone number, an address or a name that no translation may change. Always read left to right. */
export type FactSpan = {
  kind: "fact";
  /** Id in content/facts.json. */
  fact: string;
  text: string;
  /** "tel:" or "https:" address; null for a name. */
  href: string | null;
};

export type TermSpan = {
  kind: "term";
  text: string;
  /** Explanation with its brackets, printed right after the term at its first appearance; null later on. */
  explanation: string | null;
};

export type CitationSpan = {
  kind: "citation";
  /** Works in the order of their numbers; empty for a claim that rests on judgement alone. */
  works: readonly {
    number: number;
    /** Id of the entry in the reference list. */
    target: string;
    /** What the link is called, for example "Source 3". */
    label: string;
  }[];
  /** How well the claim is shown, in plain words with their brackets; null when the clinician did not ask for it. */
  evidence: string | null;
};

/** Words in another language than the handout's. */
export type ForeignSpan = { kind: "foreign"; language: string; direction: Direction; text: string };
