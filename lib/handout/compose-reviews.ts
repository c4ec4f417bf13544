import type { Signing, Topic } from "@/lib/content/library";
import type { Signature, SignatureKind } from "@/lib/content/signature-schema";
import { directionOf } from "@/lib/handout/direction";
import { formatDate } from "@/lib/handout/format-date";
import type { NoticeBlock, ParagraphBlock, Span } from "@/lib/handout/handout";
import { type HandoutLabels, fillLabel } from "@/lib/handout/labels";
import { countingSignatures } from "@/lib/handout/review-status";
import { aroundSpan, typedSpan } from "@/lib/handout/typed-span";

/** What a sheet prints, and the day on which its reviews are judged. */
export type Printed = {
  topic: Topic;
  /** Section ids, in print order. */
  picked: readonly string[];
  language: string;
  /** YYYY-MM-DD. */
  composedOn: string;
};

/** One of the texts that a sheet is made of; null for the words on every sheet. */
type Text = { section: string | null; own: Signing | undefined; source: Signing | undefined };

const WHOLE = { language: "uncheckedTranslation", clinical: "unsigned" } as const;
const PARTS = { language: "uncheckedParts", clinical: "unsignedParts" } as const;

/** Between the names of parts, many of which end with a question mark. */
const BETWEEN = " · ";

/**
 * Says what nobody has signed: of the source language that the content is right, of a translation both, in both languages.
 * Where somebody signed a part, the other parts are named. Null when everything on the sheet is signed.
 */
export function composeNotice(
  printed: Printed,
  labels: { own: HandoutLabels; source: HandoutLabels },
): NoticeBlock | null {
  const { topic, language } = printed;
  const spoken = [
    { language, words: labels.own },
    ...(isTranslation(printed) ? [{ language: topic.sourceLanguage, words: labels.source }] : []),
  ];
  const paragraphs = spoken.flatMap(({ language: tag, words }) =>
    noticeLines(printed, tag, words).map((text) => ({ language: tag, direction: directionOf(tag), text })),
  );
  return paragraphs.length > 0 ? { kind: "notice", paragraphs } : null;
}

function noticeLines(printed: Printed, tag: string, words: HandoutLabels): string[] {
  const texts = textsOf(printed);
  const sentences: string[] = [];
  const lists: string[] = [];
  for (const kind of kindsOf(printed)) {
    const unsigned = texts.filter((text) => signaturesOf(text, kind, printed).length === 0);
    if (unsigned.length === texts.length) sentences.push(words.notices[WHOLE[kind]]);
    else if (unsigned.length > 0) {
      const parts = namesOf(unsigned, printed.topic, tag, words);
      lists.push(fillLabel(words.notices[PARTS[kind]], { parts }));
    }
  }
  return [...(sentences.length > 0 ? [sentences.join(words.sentenceSeparator)] : []), ...lists];
}

/**
 * Says who signed what and when: a line for each person, kind and day.
 *
 * @param tag language of the lines
 */
export function composeReviews(printed: Printed, tag: string, words: HandoutLabels): ParagraphBlock[] {
  const texts = textsOf(printed);
  return kindsOf(printed).flatMap((kind) =>
    bySigner(texts, kind, printed).map(({ signature, signed }): ParagraphBlock => {
      const date = formatDate(signature.signedOn.split("-").map(Number), words);
      const line = fillLabel(words.reviews[kind], { signer: "{signer}", date });
      const whole =
        signed.length === texts.length
          ? line
          : fillLabel(words.reviews.ofParts, { line, parts: namesOf(signed, printed.topic, tag, words) });
      const spans = aroundSpan(whole, "signer", signerSpan(signature, tag, words));
      return { kind: "paragraph", role: "small", spans };
    }),
  );
}

/** True for a translation of which a qualified translator has not signed every text that the sheet holds. */
export function lacksReview(printed: Printed): boolean {
  return (
    isTranslation(printed) &&
    textsOf(printed).some((text) => signaturesOf(text, "language", printed).length === 0)
  );
}

function textsOf({ topic, picked, language }: Printed): Text[] {
  const own = topic.languages[language];
  const source = topic.languages[topic.sourceLanguage];
  return [
    { section: null, own: own?.signing, source: source?.signing },
    ...picked.map((section) => ({
      section,
      own: own?.sections[section]?.signing,
      source: source?.sections[section]?.signing,
    })),
  ];
}

function isTranslation({ topic, language }: Printed): boolean {
  return language !== topic.sourceLanguage;
}

function kindsOf(printed: Printed): SignatureKind[] {
  return isTranslation(printed) ? ["language", "clinical"] : ["clinical"];
}

function signaturesOf({ own, source }: Text, kind: SignatureKind, { composedOn }: Printed): Signature[] {
  return countingSignatures(own, source, kind, composedOn);
}

function bySigner(texts: readonly Text[], kind: SignatureKind, printed: Printed) {
  const signers = new Map<string, { signature: Signature; signed: Text[] }>();
  for (const text of texts) {
    for (const signature of signaturesOf(text, kind, printed)) {
      const { reviewer, credential, organisation, signedOn } = signature;
      const key = JSON.stringify([reviewer, credential, organisation, signedOn]);
      const signer = signers.get(key) ?? { signature, signed: [] };
      signers.set(key, { signature, signed: [...signer.signed, text] });
    }
  }
  return [...signers.values()];
}

function namesOf(texts: readonly Text[], topic: Topic, tag: string, words: HandoutLabels): string {
  const sections = topic.languages[tag]?.sections;
  return texts
    .map(({ section }) =>
      section === null ? words.notices.everySheet : (sections?.[section]?.title ?? section),
    )
    .join(BETWEEN);
}

function signerSpan(signature: Signature, tag: string, { listSeparator }: HandoutLabels): Span {
  const parts = [signature.reviewer, signature.credential, signature.organisation].filter(
    (part) => part !== undefined,
  );
  const span = typedSpan(parts.join(", "), tag);
  return span.kind === "text" ? { ...span, text: parts.join(listSeparator) } : span;
}
