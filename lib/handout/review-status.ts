import type { Signing } from "@/lib/content/library";
import type { Signature, SignatureKind } from "@/lib/content/signature-schema";

export type ReviewStatus =
  | "missing"
  | "changed-since-translation"
  | "never-reviewed"
  | "changed-since-review"
  | "expired"
  | "reviewed";

/**
 * Computes whether somebody signed this very text, from digests and dates alone.
 *
 * @param signing the text in question; undefined when it does not exist in the language
 * @param source the same text in the source language; the same object in the source language itself
 * @param today YYYY-MM-DD
 */
export function reviewStatus(
  signing: Signing | undefined,
  source: Signing | undefined,
  kind: SignatureKind,
  today: string,
): ReviewStatus {
  if (!signing || !source) return "missing";
  if (signing.translatedFrom !== null && signing.translatedFrom !== source.digest)
    return "changed-since-translation";
  const signatures = signing.signatures.filter((signature) => signature.kind === kind);
  if (signatures.length === 0) return "never-reviewed";
  const current = signatures.filter(
    (signature) => signature.digest === signing.digest && signature.sourceDigest === source.digest,
  );
  if (current.length === 0) return "changed-since-review";
  return current.some((signature) => isInForce(signature, today)) ? "reviewed" : "expired";
}

/** The signatures that make a text count as reviewed; none when it does not. */
export function countingSignatures(
  signing: Signing | undefined,
  source: Signing | undefined,
  kind: SignatureKind,
  today: string,
): Signature[] {
  if (!signing || !source || reviewStatus(signing, source, kind, today) !== "reviewed") return [];
  return signing.signatures.filter(
    (signature) =>
      signature.kind === kind &&
      signature.digest === signing.digest &&
      signature.sourceDigest === source.digest &&
      isInForce(signature, today),
  );
}

/** Days as YYYY-MM-DD compare as text. */
function isInForce({ signedOn, expiresOn }: Signature, today: string): boolean {
  return signedOn <= today && today <= expiresOn;
}
