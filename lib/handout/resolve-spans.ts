import type { ClaimSpan, ContentSpan } from "@/lib/content/content-tree";
import type { Library, Topic, TopicInLanguage } from "@/lib/content/library";
import type { CitationSpan, FactSpan, Span } from "@/lib/handout/handout";
import { type HandoutLabels, fillLabel } from "@/lib/handout/labels";
import { type CitationNumbers, sourceId } from "@/lib/handout/number-citations";

/** What one composition knows and remembers while it goes through the sheet in reading order. */
export type Composition = {
  library: Library;
  topic: TopicInLanguage;
  /** The topic in the language that it is translated from. */
  source: TopicInLanguage;
  /** All section ids, the one that matters most to the patient first. */
  leadOrder: readonly string[];
  figures: Topic["figures"];
  labels: HandoutLabels;
  /** Whether each claim says in words how well it is shown. */
  saysEvidence: boolean;
  /** YYYY-MM-DD, the day on which time-bound statements are judged. */
  composedOn: string;
  numbers: CitationNumbers;
  /** Ids of the sections whose time-bound statements are past their day and were left out. */
  outOfDate: Set<string>;
  /** Ids of the terms explained so far: each is explained once in a handout. */
  explained: Set<string>;
};

/** Turns parsed spans into printed ones. To be called in reading order, which gives numbers and explanations. */
export function resolveSpans(spans: readonly ContentSpan[], composition: Composition): Span[] {
  return spans.flatMap((span): Span[] => {
    switch (span.kind) {
      case "text":
        return [{ kind: "text", text: span.text }];
      case "strong":
        return [{ kind: "strong", spans: resolveSpans(span.spans, composition) }];
      case "fact":
        return [factSpan(span.fact, composition.library)];
      case "term":
        return [termSpan(span, composition)];
      case "claim":
        return [citationSpan(span, composition)];
      case "uncited":
        return [];
    }
  });
}

/** The same words without citations, for a place whose sources stand elsewhere on the sheet; new terms are explained. */
export function withoutCitations(spans: readonly ContentSpan[], composition: Composition): Span[] {
  return resolveSpans(
    spans.filter(({ kind }) => kind !== "claim"),
    composition,
  );
}

/** The same words without citations and explanations, for a place that repeats what stands elsewhere on the sheet. */
export function withoutApparatus(spans: readonly ContentSpan[], composition: Composition): Span[] {
  return spans.flatMap((span): Span[] => {
    switch (span.kind) {
      case "text":
        return [{ kind: "text", text: span.text }];
      case "strong":
        return [{ kind: "strong", spans: withoutApparatus(span.spans, composition) }];
      case "fact":
        return [factSpan(span.fact, composition.library)];
      case "term":
        return [{ kind: "term", text: termText(span, composition), explanation: null }];
      case "claim":
      case "uncited":
        return [];
    }
  });
}

/** @throws when the fact does not exist; the loader has checked that it does */
export function factSpan(id: string, library: Library): FactSpan {
  const fact = library.facts[id];
  if (!fact) throw new Error(`The fact "${id}" is not in the library.`);
  return { kind: "fact", fact: id, text: fact.text, href: fact.href ?? null };
}

function termSpan(span: Extract<ContentSpan, { kind: "term" }>, composition: Composition): Span {
  const isFirst = !composition.explained.has(span.term);
  composition.explained.add(span.term);
  const explanation = composition.topic.glossary[span.term]?.explanation;
  return {
    kind: "term",
    text: termText(span, composition),
    explanation: isFirst && explanation ? fillLabel(composition.labels.termExplained, { explanation }) : null,
  };
}

function termText(span: Extract<ContentSpan, { kind: "term" }>, composition: Composition): string {
  return span.shown ?? composition.topic.glossary[span.term]?.term ?? span.term;
}

/** The numbers behind a claim. To be called in reading order. */
export function citationSpan({ references, strength }: ClaimSpan, composition: Composition): CitationSpan {
  const { numbers, labels, saysEvidence } = composition;
  const works = references
    .map((reference) => numbers.numberOf(reference))
    .sort((one, other) => one - other)
    .map((number) => ({
      number,
      target: sourceId(number),
      label: fillLabel(labels.sourceLabel, { number }),
    }));
  // A fact is as it is; how well it was studied is no question.
  const evidence =
    saysEvidence && strength !== "fact"
      ? fillLabel(labels.evidenceShown, { evidence: labels.evidence[strength] })
      : null;
  return { kind: "citation", works, evidence };
}
