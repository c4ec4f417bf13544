import type { ContentBlock, ContentSpan } from "@/lib/content/content-tree";
import type { Section, Topic } from "@/lib/content/library";
import { composeBlocks } from "@/lib/handout/compose-section";
import type { Block, Handout, HandoutSection, Span, TableBlock } from "@/lib/handout/handout";
import { type HandoutLabels, fillLabel } from "@/lib/handout/labels";
import { type Composition, citationSpan, resolveSpans } from "@/lib/handout/resolve-spans";
import { sheetLead } from "@/lib/handout/sheet-lead";

/** Id of the section that lib/text/chart-note prints by itself. */
const CHART_NOTE = "chart-note";
const NOTES = "not-established";

export type ClinicianSheet = { title: string; opening: Block[]; sections: HandoutSection[] };

/**
 * The sheet that the clinician keeps: what was covered, questions for teach-back, how well each sentence is shown, what is
 * not established, and a note for the chart. It is in the source language, whatever language the patient reads; each
 * question is given in the patient's words too.
 *
 * @param patient the patient's sheet, composed from the same request
 * @param picked the picked sections, in print order, in both languages
 * @param composition of this sheet, in the source language: its own citation numbers
 */
export function composeClinicianSheet(
  patient: Handout,
  topic: Topic,
  picked: readonly { own: Section; source: Section }[],
  composition: Composition,
): ClinicianSheet {
  const words = composition.labels.clinician;
  if (!words) throw new Error(`messages/handout/${topic.sourceLanguage}.json lacks "clinician".`);
  const sources = picked.map(({ source }) => source);
  const { title: sheetTitle } = sheetLead(sources, composition.topic, composition.leadOrder);
  const language = composition.labels.languageNames[patient.language] ?? patient.language;
  const given = fillLabel(words.given, { language, id: patient.id, version: patient.contentVersion });
  return {
    title: fillLabel(words.title, { topic: composition.topic.shortTitle }),
    opening: [paragraph(given)],
    sections: [
      section("covered", words.covered, [
        bullets(
          "bullet",
          sources.map(({ title }) => title),
        ),
        ...sources
          .filter(({ id }) => patient.outOfDate.includes(id))
          .map(({ title }) => paragraph(fillLabel(words.outOfDate, { section: title }))),
      ]),
      section("teach-back", words.teachBack, [
        paragraph(words.teachBackHow),
        ...picked.flatMap(({ own, source }, index) =>
          teachBack(own, source, patient, index, words.goodAnswer),
        ),
      ]),
      section("evidence", words.evidence, [
        paragraph(words.evidenceHow),
        ...sources.map((one) => evidenceTable(one, composition, words)),
      ]),
      ...(topic.clinicianNotes.length > 0
        ? [section(NOTES, words.notEstablished, composeBlocks(topic.clinicianNotes, NOTES, composition))]
        : []),
      section(CHART_NOTE, words.chartNote, [
        paragraph(fillLabel(words.noteGiven, { title: sheetTitle })),
        paragraph(fillLabel(words.noteSections, { sections: sources.map(({ title }) => title).join(" ") })),
        paragraph(given),
        bullets("check", words.noteBoxes),
      ]),
    ],
  };
}

function section(id: string, title: string, blocks: Block[]): HandoutSection {
  return { id, blocks: [{ kind: "heading", level: 2, id, spans: [text(title)] }, ...blocks] };
}

function teachBack(
  own: Section,
  source: Section,
  patient: Handout,
  index: number,
  goodAnswer: string,
): Block[] {
  const { teachBack: asked } = source;
  const isTranslated = own !== source;
  return [
    { kind: "heading", level: 3, id: `teach-back-${index + 1}`, spans: [text(asked.question)] },
    ...(isTranslated ? [foreign(own.teachBack.question, patient)] : []),
    { ...bullets("check", asked.points), title: goodAnswer },
  ];
}

function foreign(words: string, { language, direction }: Handout): Block {
  return { kind: "paragraph", role: "body", spans: [{ kind: "foreign", language, direction, text: words }] };
}

/** One row for each cited sentence that the sheet prints, with the claim of the evidence file that it rests on. */
function evidenceTable(
  section: Section,
  composition: Composition,
  words: NonNullable<HandoutLabels["clinician"]>,
): TableBlock {
  const lines = [section.mainMessage, ...linesOf(section.blocks, composition)];
  // A caption says again what a list says.
  const statements = new Map(
    lines.flatMap(statementsOf).map((statement) => [JSON.stringify(statement), statement]),
  );
  return {
    kind: "table",
    caption: [text(section.title)],
    columns: words.columns.map((column) => [text(column)]),
    weights: [2, 11, 4, 2],
    rows: [...statements.values()].map(({ spans, claim }) => [
      [text(claim.claims.join(", "))],
      resolveSpans(spans, { ...composition, explained: new Set(Object.keys(composition.topic.glossary)) }),
      [text(words.strengths[claim.strength])],
      [citationSpan(claim, composition)],
    ]),
  };
}

/** Lines of text as they stand on the patient's sheet, which leaves out what is past its day. */
function linesOf(blocks: readonly ContentBlock[], composition: Composition): (readonly ContentSpan[])[] {
  return blocks.flatMap((block): (readonly ContentSpan[])[] => {
    switch (block.kind) {
      case "heading":
        return [];
      case "paragraph":
        return [block.spans];
      case "list":
        return block.style === "dont"
          ? block.items.map((item) => [{ kind: "text", text: composition.labels.lists.dontPrefix }, ...item])
          : [...block.items];
      case "callout":
        return linesOf(block.blocks, composition);
      case "dated":
        return composition.composedOn <= block.checkBy ? linesOf(block.blocks, composition) : [];
      case "figure":
        return [block.caption];
      case "log":
      case "form":
        return [];
    }
  });
}

type Statement = { spans: readonly ContentSpan[]; claim: Extract<ContentSpan, { kind: "claim" }> };

/** Cuts a line at its citations: each stands after the words that it backs. */
function statementsOf(line: readonly ContentSpan[]): Statement[] {
  const statements: Statement[] = [];
  let spans: ContentSpan[] = [];
  for (const span of line) {
    if (span.kind === "claim") statements.push({ spans, claim: span });
    if (span.kind === "claim" || span.kind === "uncited") spans = [];
    else spans.push(span);
  }
  return statements;
}

function text(words: string): Span {
  return { kind: "text", text: words };
}

function paragraph(words: string): Block {
  return { kind: "paragraph", role: "body", spans: [text(words)] };
}

function bullets(style: "bullet" | "check", items: readonly string[]): Extract<Block, { kind: "list" }> {
  return { kind: "list", style, title: null, itemPrefix: null, items: items.map((item) => [text(item)]) };
}
