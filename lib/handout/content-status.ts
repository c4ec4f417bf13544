import type { Signing, Topic } from "@/lib/content/library";
import type { ReadingMeasure } from "@/lib/content/reading-measure";
import type { Signature, SignatureKind } from "@/lib/content/signature-schema";
import { type ReviewStatus, reviewStatus } from "@/lib/handout/review-status";

/** Where one text of a topic stands in one language: a section, or "topic" for the words on every sheet. */
export type TextStatus = {
  id: string;
  /** Title in the language; null where the text is missing. */
  title: string | null;
  /** Null for the kind that the source language does not need. */
  /** Null for "topic": a handful of words is no text to measure. */
  reading: ReadingMeasure | null;
  review: Record<SignatureKind, { status: ReviewStatus; signature: Signature | null } | null>;
  /** Digest of the source text now, and of the one that the translation was made from. */
  sourceDigest: string;
  translatedFrom: string | null;
};

export type LanguageStatus = { language: string; isSource: boolean; texts: TextStatus[] };

/** Every text of a topic in every language that has a folder, in usual order. */
export function contentStatus(topic: Topic, today: string): LanguageStatus[] {
  const source = topic.languages[topic.sourceLanguage];
  if (!source) return [];
  return Object.values(topic.languages).map((words) => {
    const isSource = words === source;
    const text = (
      id: string,
      own: { title: string; reading?: ReadingMeasure; signing: Signing } | undefined,
      from: Signing | undefined,
    ): TextStatus => {
      const review = (kind: SignatureKind) => ({
        status: reviewStatus(own?.signing, from, kind, today),
        signature: latest(own?.signing, kind),
      });
      return {
        id,
        title: own?.title ?? null,
        reading: own?.reading ?? null,
        review: { clinical: review("clinical"), language: isSource ? null : review("language") },
        sourceDigest: from?.digest ?? "",
        translatedFrom: own?.signing.translatedFrom ?? null,
      };
    };
    return {
      language: words.language,
      isSource,
      texts: [
        text("topic", words, source.signing),
        ...topic.sectionOrder.map((id) => text(id, words.sections[id], source.sections[id]?.signing)),
      ],
    };
  });
}

/** The last signature of a kind that stands on this very text; null where there is none. */
function latest(signing: Signing | undefined, kind: SignatureKind): Signature | null {
  const current = (signing?.signatures ?? [])
    .filter((signature) => signature.kind === kind && signature.digest === signing?.digest)
    .sort((first, second) => (first.signedOn < second.signedOn ? 1 : -1));
  return current[0] ?? null;
}
