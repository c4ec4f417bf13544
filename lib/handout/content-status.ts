import type { Signing, Topic } from "@/lib/content/library";
import type { Signature, SignatureKind } from "@/lib/content/signature-schema";
import { type ReviewStatus, reviewStatus } from "@/lib/handout/review-status";

/** Where one text of a topic stands in one language: a section, or "topic" for the words on every sheet. */
export type TextStatus = {
  id: string;
  /** Title in the language; null where the text is missing. */
  title: string | null;
  /** Null for the kind that the source language does not need. */
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
      title: string | null,
      signing: Signing | undefined,
      from: Signing | undefined,
    ) => {
      const review = (kind: SignatureKind) => ({
        status: reviewStatus(signing, from, kind, today),
        signature: latest(signing, kind),
      });
      return {
        id,
        title,
        review: { clinical: review("clinical"), language: isSource ? null : review("language") },
        sourceDigest: from?.digest ?? "",
        translatedFrom: signing?.translatedFrom ?? null,
      };
    };
    return {
      language: words.language,
      isSource,
      texts: [
        text("topic", words.title, words.signing, source.signing),
        ...topic.sectionOrder.map((id) =>
          text(
            id,
            words.sections[id]?.title ?? null,
            words.sections[id]?.signing,
            source.sections[id]?.signing,
          ),
        ),
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
