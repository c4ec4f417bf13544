import { z } from "zod";

const text = z.string().trim().min(1);

const termSchema = z.strictObject({
  /** Words that the English uses, each as a whole word without regard to case. */
  english: z.array(text).min(1),
  /** Where the English has the term, the translation holds one of these. Stems count: "opioide" is in "opioides". */
  use: z.array(text).min(1),
  /** What the translation may not say there. */
  forbidden: z.array(text).default([]),
  /** Why, and where the wording was seen. */
  note: text,
});

/** content/topics/<topic>/translation-terms/<language>.json, by the id of the glossary where it has one. */
export const translationTermsSchema = z.record(z.string().regex(/^[a-z0-9-]+$/), termSchema);

export type TranslationTerms = z.infer<typeof translationTermsSchema>;
