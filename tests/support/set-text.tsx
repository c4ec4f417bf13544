import { Document, Page } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { isRightToLeft, type LayoutNode, type Line, paragraphs } from "@/lib/pdf/engine/layout-tree";
import { layOutElement } from "@/lib/pdf/lay-out-element";
import { paintTagged } from "@/lib/pdf/paint-tagged";
import { Paragraph } from "@/lib/pdf/paragraph";
import { logicalOrder, logicalText } from "@/lib/pdf/repairs/logical-order";

type Options = {
  language?: string;
  /** Of the column, in points. */
  width?: number;
  fontSize?: number;
};

/** The words as a paragraph in a column of its own, laid out and repaired. */
export async function setParagraph(words: ReactNode, options: Options = {}): Promise<LayoutNode> {
  const { layout } = await layOutElement(sheet(words, options));
  const [paragraph] = [...paragraphs(layout)];
  if (!paragraph) throw new Error("Nothing was laid out.");
  return paragraph;
}

/** The same, painted. */
export async function setPdf(words: ReactNode, options: Options = {}): Promise<Uint8Array> {
  const laidOut = await layOutElement(sheet(words, options));
  const { bytes } = await paintTagged(laidOut, {
    title: "Title",
    author: "Author",
    language: options.language ?? "en",
    day: new Date(0),
  });
  return bytes;
}

/** A bracket is kept as it is drawn, and in right-to-left words it is drawn turned around. */
const MIRRORED: Record<string, string> = { "(": ")", ")": "(", "[": "]", "]": "[", "«": "»", "»": "«" };

/** Words of a line in the order in which they are read, as they are drawn: without a hyphen that was taken away. */
export function readLine(line: Line): string {
  return logicalOrder(line.runs)
    .map((run) => {
      const text = isRightToLeft(run)
        ? logicalText(run, line.string).replace(/[()[\]«»]/g, (bracket) => MIRRORED[bracket] ?? bracket)
        : logicalText(run, line.string);
      const drawn = run.glyphs.flatMap(({ codePoints }) => codePoints).length;
      return Array.from(text).slice(0, drawn).join("");
    })
    .join("");
}

function sheet(words: ReactNode, { language = "en", width = 400, fontSize = 12 }: Options) {
  return (
    <Document {...{ language }}>
      <Page size={[width, 2000]}>
        <Paragraph type={{ fontSize, lineHeight: 1.4 }}>{words}</Paragraph>
      </Page>
    </Document>
  );
}
