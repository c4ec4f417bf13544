import type { Claim } from "@/lib/content/claims-schema";
import type { ContentBlock, ContentSpan } from "@/lib/content/content-tree";
import type { Drawing } from "@/lib/content/drawing";
import type { Fact } from "@/lib/content/fact-schema";
import type { ReadingGrade } from "@/lib/content/reading-grade";
import type { Reference } from "@/lib/content/reference-schema";
import type { Preset } from "@/lib/content/topic-schema";
import type { Signature } from "@/lib/content/signature-schema";

type ById<T> = Readonly<Record<string, T>>;

/** All content, validated; read once per process. */
export type Library = {
  facts: ById<Fact>;
  references: ById<Reference>;
  topics: ById<Topic>;
  /** False where whoever runs this server refuses translations that no qualified translator has signed. */
  allowsUnreviewed: boolean;
};

export type Topic = {
  id: string;
  /** Day of the content's version, YYYY-MM-DD; printed on the sheet. */
  version: string;
  /** BCP 47 tag of the language that the others are translated from. */
  sourceLanguage: string;
  /** All section ids in their usual order. */
  sectionOrder: readonly string[];
  /** The same ids by importance to the patient: the first that is picked leads the sheet. */
  leadOrder: readonly string[];
  presets: readonly Preset[];
  claims: ById<Claim>;
  figures: ById<Drawing>;
  /** What is not established and where sources differ, for the clinician, in the source language; may be empty. */
  clinicianNotes: readonly ContentBlock[];
  languages: ById<TopicInLanguage>;
};

export type TopicInLanguage = {
  language: string;
  title: string;
  /** For the foot of every page. */
  shortTitle: string;
  /** The one message of a sheet with many sections; null where the topic has none. */
  mainMessage: readonly ContentSpan[] | null;
  emergency: EmergencyPart;
  /** What every taper plan warns of; null where the topic has none. */
  taperPlan: TaperPlanPart | null;
  glossary: ById<GlossaryEntry>;
  /** Only the sections that exist in this language. */
  sections: ById<Section>;
  /** What is signed about the words that stand on every sheet: title, emergency box and glossary. */
  signing: Signing;
};

export type EmergencyPart = {
  title: string;
  region: string;
  lines: readonly { number: string; purpose: readonly ContentSpan[] }[];
  elsewhere: readonly ContentSpan[];
  /** What to say on the phone, in the source language; null in the source language itself. */
  phrase: { lead: string; words: string } | null;
};

export type TaperPlanPart = {
  /** Why the old amount is dangerous after a break. */
  afterBreak: { title: string; words: readonly ContentSpan[] };
  /** Why labels cannot be trusted. */
  labels: readonly ContentSpan[];
  /** What the box "pause here and call us" says, line by line. */
  pause: readonly (readonly ContentSpan[])[];
};

export type GlossaryEntry = {
  term: string;
  /** A few plain words that can stand in brackets after the term. */
  explanation: string;
};

export type Section = {
  id: string;
  /** The question that a patient asks. */
  title: string;
  /** Title of a sheet that this section leads; null for the topic's. */
  sheetTitle: string | null;
  /** One line for the clinician who chooses; not printed. */
  description: string;
  mainMessage: readonly ContentSpan[];
  /** What the short version of a sheet says besides, where this section leads the sheet; often empty. */
  keyPoints: readonly (readonly ContentSpan[])[];
  /** The same without citations, for the clinician who chooses. */
  mainMessageText: string;
  blocks: readonly ContentBlock[];
  teachBack: { question: string; points: readonly string[] };
  /** Ids of the works cited, in order of appearance. */
  references: readonly string[];
  /** Number of words that are read, without citations. */
  words: number;
  /** Null for a language without an accepted formula here. */
  grade: ReadingGrade | null;
  signing: Signing;
};

/** What a review status is computed from; nobody types the status in. */
export type Signing = {
  /** Digest of the parsed text: it does not change when only the layout of the file does. */
  digest: string;
  /** Digest of the source text that this translation was made from; null in the source language, "" when unnamed. */
  translatedFrom: string | null;
  signatures: readonly Signature[];
};
