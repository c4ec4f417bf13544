import { z } from "zod";

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens");

/** content/topics/<topic>/topic.json */
export const topicSchema = z.strictObject({
  id,
  version: z.iso.date(),
  sourceLanguage: z.string(),
  /** All sections in their usual order; each has a file in the source language. */
  sections: z.array(id).min(1),
  /** The same sections by importance to the patient; those left out follow in their usual order. */
  leadOrder: z.array(id).optional(),
});

const text = z.string().trim().min(1);

/** content/topics/<topic>/presets.json: named selections. The first one is what a newcomer sees. */
export const presetsSchema = z
  .array(
    z.strictObject({
      id,
      /** A few words for the clinician, by language of the site; English is there always. */
      title: z.intersection(z.object({ en: text }), z.record(z.string(), text)),
      sections: z.array(id).min(1),
    }),
  )
  .min(1);

export type Preset = z.infer<typeof presetsSchema>[number];

/** Front matter of content/topics/<topic>/<language>/topic.md: the words on every sheet. */
export const topicWordsSchema = z.strictObject({
  title: text,
  shortTitle: text,
  /** The one message of a sheet with many sections. */
  mainMessage: text.optional(),
  emergency: z.strictObject({
    title: text,
    region: text,
    lines: z.array(z.strictObject({ number: text, purpose: text })).min(1),
    elsewhere: text,
    /** What to say on the phone in the source language; every translation has it. */
    phrase: z.strictObject({ lead: text, words: text }).optional(),
  }),
  /** What every taper plan warns of; without it the topic prints no plan. */
  taperPlan: z
    .strictObject({
      afterBreak: z.strictObject({ title: text, words: text }),
      labels: text,
      pause: z.array(text).min(1).max(3),
    })
    .optional(),
  translatedFrom: z.string().optional(),
});

/** content/topics/<topic>/<language>/glossary.json */
export const glossarySchema = z.record(id, z.strictObject({ term: text, explanation: text }));

/** Front matter of content/topics/<topic>/<language>/<section>.md */
export const sectionWordsSchema = z.strictObject({
  title: text,
  description: text,
  mainMessage: text,
  /** What the short version of a sheet says besides, where this section leads the sheet. */
  keyPoints: z.array(text).min(1).max(3).optional(),
  /** Title of a sheet that this section leads. */
  sheetTitle: text.optional(),
  teachBack: z.strictObject({ question: text, points: z.array(text).min(1) }),
  /** Digest of the source section that this translation was made from. */
  translatedFrom: z.string().optional(),
});
