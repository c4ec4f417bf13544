/**
 * Parsed content, as an editor wrote it: citations name works and claims, facts and terms are still ids.
 * `lib/handout` turns it into the blocks and spans that are printed.
 */
import type { Strength } from "@/lib/content/claims-schema";

export type ContentSpan =
  | { kind: "text"; text: string }
  | { kind: "strong"; spans: readonly ContentSpan[] }
  /** Id in content/facts.json. */
  | { kind: "fact"; fact: string }
  /** Id in the topic's glossary; `shown` are the words in this sentence, null for the glossary's own. */
  | { kind: "term"; term: string; shown: string | null }
  | ClaimSpan
  /** Says that the sentence before it needs no source: it gives advice, comforts, or says what a word means. */
  | { kind: "uncited" };

export type ClaimSpan = {
  kind: "claim";
  /** Ids of works in content/references; empty for a claim that rests on judgement alone. */
  references: readonly string[];
  strength: Strength;
  /** Ids in the topic's claims.json. */
  claims: readonly string[];
};

export type ContentListStyle = "bullet" | "do" | "dont" | "steps" | "check";
export type CalloutLevel = "routine" | "urgent" | "emergency";

export type ContentParagraph = { kind: "paragraph"; spans: readonly ContentSpan[] };
export type ContentList = {
  kind: "list";
  style: ContentListStyle;
  items: readonly (readonly ContentSpan[])[];
};

export type ContentBlock =
  | ContentParagraph
  | ContentList
  | { kind: "heading"; spans: readonly ContentSpan[] }
  | {
      kind: "callout";
      level: CalloutLevel;
      /** Null for the level's usual words. */
      title: string | null;
      blocks: readonly (ContentParagraph | ContentList)[];
    }
  | { kind: "figure"; figure: string; alternative: string; caption: readonly ContentSpan[] }
  /** An empty table to write into: the heads of its columns. */
  | { kind: "log"; title: string; columns: readonly string[]; rows: number }
  /** Labels, each with an empty line to write on. */
  | { kind: "form"; title: string; labels: readonly string[] }
  /** Time-bound statements: they are left out after `checkBy`. Both days are YYYY-MM-DD. */
  | { kind: "dated"; asOf: string; checkBy: string; blocks: readonly (ContentParagraph | ContentList)[] };
