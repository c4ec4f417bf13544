import { z } from "zod";

const day = z.iso.date();
const name = z.string().trim().min(2).max(200);

/**
 * One signature in content/topics/<topic>/reviews/<language>.json: a real person checked this very text.
 * A later change of the text or of its source changes the digests, and the signature no longer counts.
 */
export const signatureSchema = z.strictObject({
  /** Section id, or "topic" for the words on every sheet. */
  section: name,
  /** "clinical": the content is right; "language": the translation says the same as its source. */
  kind: z.enum(["clinical", "language"]),
  reviewer: name,
  credential: name,
  /** Absent for somebody who works alone. */
  organisation: name.optional(),
  /** Digest of the text that was signed. */
  digest: z.string(),
  /** Digest of the source text at that time; the same as `digest` in the source language. */
  sourceDigest: z.string(),
  signedOn: day,
  /** Last day on which the signature counts. */
  expiresOn: day,
});

export const signaturesSchema = z.array(signatureSchema);

export type Signature = z.infer<typeof signatureSchema>;
export type SignatureKind = Signature["kind"];
