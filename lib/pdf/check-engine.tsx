import { Document, Link, Page, Text } from "@react-pdf/renderer";
import { type LayoutNode, type Run, paragraphs, wordsOf } from "@/lib/pdf/engine/layout-tree";
import { fontStack } from "@/lib/pdf/font-stack";
import { layOutElement } from "@/lib/pdf/lay-out-element";
import { paintTagged } from "@/lib/pdf/paint-tagged";
import { Paragraph } from "@/lib/pdf/paragraph";
import { logicalOrder, logicalText } from "@/lib/pdf/repairs/logical-order";
import { Foreign } from "@/lib/pdf/spans";
import type { Element } from "@/lib/pdf/tags/structure-tree";

/** The packages that the repairs were written for. */
export const WRITTEN_FOR =
  "@react-pdf/renderer 4.9.0, layout 5.2.0, textkit 7.0.1, render 4.7.0, font 4.1.2, pdfkit 0.20.1, fontkit 2.0.4";

let checked: Promise<void> | undefined;

/**
 * Sets a few words and looks whether the repairs still take hold, once in a process: after an upgrade the engine may keep
 * elsewhere what they read, and would misprint in silence.
 *
 * Rejects naming the repair that no longer applies.
 */
export function checkEngine(): Promise<void> {
  return (checked ??= check());
}

async function check(): Promise<void> {
  const laidOut = await layOutElement(<Probe />);
  const [arabic, address] = [...paragraphs(laidOut.layout)];
  if (!arabic || !address) return refuse("paragraphs are no longer TEXT nodes");
  const runs = (arabic.lines ?? []).flatMap((line) => line.runs);
  for (const [fault, isSound] of [
    ["runs no longer keep the mark of a nested text (lib/pdf/tags)", runs.some(hasMark)],
    ["glyphs no longer keep the shift that the font asks for (keepOffsets)", runs.some(hasOffset)],
    ["glyphs no longer have characters of their own (separateGlyphs)", linesSay(arabic)],
    ["joiners and isolates are no longer kept (keepControls)", runs.some(hasNonJoiner)],
    ["a raised number is no longer an offset of its run (restoreOffsets)", areRaised(runs)],
    ["an address no longer breaks without a hyphen (breakWords)", breaksWithoutHyphen(address)],
  ] as const) {
    if (!isSound) refuse(fault);
  }
  const { structure } = await paintTagged(laidOut, {
    title: "Probe",
    author: "Takehome",
    language: "ar",
    day: new Date(0),
  });
  if (!isPainted(structure))
    refuse("the writer no longer reads the colour of each run when it paints it (lib/pdf/tags)");
}

/** Arabic with a mark above its letter, a non-joiner, words in another language, a raised link; and an address too long for its line. */
function Probe() {
  const type = { fontSize: 12, lineHeight: 1.5 };
  return (
    <Document {...{ language: "ar" }}>
      <Page size={[200, 400]} style={{ fontFamily: [...fontStack("ar")] }}>
        <Paragraph type={type}>
          {"فورًا می\u200cگذارند 7-OH "}
          <Foreign language="en" words="Overdose" />
          <Link src="#a" {...{ structure: { tag: "Reference", alternative: "1" } }}>
            <Text style={{ fontSize: 8, verticalAlign: "super" }}>1</Text>
          </Link>
        </Paragraph>
        <Paragraph type={type}>https://example.org/a-long-address/that-fits/no-line-of-this-page</Paragraph>
      </Page>
    </Document>
  );
}

function hasMark({ attributes: { features } }: Run): boolean {
  return Object.keys(features ?? {}).length > 0;
}

function hasOffset({ glyphs }: Run): boolean {
  return glyphs.some(({ offset }) => offset !== undefined);
}

function hasNonJoiner({ glyphs }: Run): boolean {
  return glyphs.some(({ codePoints }) => codePoints.includes(0x200c));
}

function areRaised(runs: readonly Run[]): boolean {
  const raised = runs.filter(({ attributes, glyphs }) => (attributes.yOffset ?? 0) > 0 && glyphs.length > 0);
  return (
    raised.length > 0 && raised.every(({ positions }) => positions.every(({ yOffset }) => yOffset === 400))
  );
}

function breaksWithoutHyphen(paragraph: LayoutNode): boolean {
  return (paragraph.lines?.length ?? 0) > 1 && linesSay(paragraph);
}

/** Whether the characters of the glyphs, line by line, are those of the words. */
function linesSay(paragraph: LayoutNode): boolean {
  const lines = paragraph.lines ?? [];
  const said = lines.flatMap((line) => logicalOrder(line.runs).map((run) => logicalText(run, line.string)));
  const drawn = lines.flatMap(({ runs }) =>
    runs.flatMap(({ glyphs }) => glyphs.flatMap(({ codePoints }) => codePoints)),
  );
  const words = wordsOf(paragraph).replaceAll("\u00ad", "");
  return said.join("") === words && drawn.length === Array.from(words).length;
}

/** Every element without elements of its own has something painted in it. */
function isPainted({ children }: Element): boolean {
  return (
    children.length > 0 && children.every((child) => child.kind !== "element" || isPainted(child.element))
  );
}

function refuse(fault: string): never {
  throw new Error(
    `A repair of the PDF engine no longer applies: ${fault}. It was written for ${WRITTEN_FOR}; see docs/pdf-repairs.md.`,
  );
}
