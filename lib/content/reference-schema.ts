import { z } from "zod";

const text = z.string().trim().min(1);
const date = z.strictObject({
  /** One date: year, month from 1, day; the last two may be left out. */
  "date-parts": z.tuple([z.array(z.number().int().positive()).min(1).max(3)]),
});

/** One work, in the part of CSL-JSON that this project uses; content/references/<id>.json. */
export const referenceSchema = z.strictObject({
  /** The same as the file's name; content cites it. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  type: z.enum(["article-journal", "webpage", "report", "legislation", "book"]),
  title: text,
  /** People by family and given name, bodies by their literal name; left out when the authors were not seen. */
  author: z
    .array(z.union([z.strictObject({ family: text, given: text }), z.strictObject({ literal: text })]))
    .optional(),
  issued: date.optional(),
  /** Day on which somebody opened the page; never guessed. */
  accessed: date.optional(),
  /** Journal, or the larger work that holds this one. */
  "container-title": text.optional(),
  /** The journal's abbreviation in the catalogue of the National Library of Medicine. */
  "container-title-short": text.optional(),
  publisher: text.optional(),
  volume: text.optional(),
  issue: text.optional(),
  page: text.optional(),
  /** Document number, for example of the Federal Register. */
  number: text.optional(),
  genre: text.optional(),
  DOI: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/)
    .optional(),
  PMID: z.string().regex(/^\d+$/).optional(),
  URL: z
    .string()
    .regex(/^https:\/\/\S+$/, "must begin with https://")
    .optional(),
  /** What was checked: how fully, where it was found, and what was seen there. */
  custom: z.strictObject({ verified: z.enum(["full", "partial"]), found: text, note: text }),
});

export type Reference = z.infer<typeof referenceSchema>;
