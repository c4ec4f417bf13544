import { Document, Page, View } from "@react-pdf/renderer";
import type { Style } from "@react-pdf/types";
import type { Block, Handout } from "@/lib/handout/handout";
import { OneBlock } from "@/lib/pdf/blocks/block";
import { Figures } from "@/lib/pdf/blocks/figure";
import { Letterhead } from "@/lib/pdf/blocks/letterhead";
import type { Part } from "@/lib/pdf/engine/layout-tree";
import { fontStack } from "@/lib/pdf/font-stack";
import { groupBlocks } from "@/lib/pdf/group-blocks";
import { KEEP_WITH_NEXT } from "@/lib/pdf/paragraph";
import { Section } from "@/lib/pdf/section";
import { PAGE_SIZE, type Spacing, type TypeScale, typeScale } from "@/lib/pdf/type-scale";

type Props = {
  handout: Handout;
  /** Height of the foot on each page, from the lower edge of the paper, in points. */
  foot: number;
  /** Less space between blocks where a few lines would ask for another page. */
  spacing?: Spacing;
};

/** What the handout says, as a document of the PDF engine. Head and foot are drawn onto its pages afterwards. */
export function HandoutDocument({ handout, foot, spacing = "usual" }: Props) {
  const scale = typeScale(handout, spacing);
  const size = PAGE_SIZE[handout.paper];
  const style: Style = {
    fontFamily: [...fontStack(handout.language)],
    fontWeight: 400,
    color: scale.colors.ink,
    paddingTop: scale.margin.top,
    paddingHorizontal: scale.margin.side,
    paddingBottom: foot + scale.gap,
  };
  return (
    <Document {...{ language: handout.language }}>
      <Page experimentalPagination size={size} style={style} {...inPart("sheet")}>
        {handout.letterhead && <Letterhead letterhead={handout.letterhead} scale={scale} />}
        <Blocks blocks={handout.front} scale={scale} />
        {handout.sections.map((section) => (
          <Section key={section.id}>
            <Blocks blocks={section.blocks} scale={scale} />
          </Section>
        ))}
        <Blocks blocks={handout.nextSteps} scale={scale} />
        {!handout.plan && <Blocks blocks={handout.back} scale={scale} />}
      </Page>
      {handout.plan && (
        <Page experimentalPagination size={size} style={style} {...inPart("plan")}>
          <Section>
            <Blocks blocks={handout.plan} scale={scale} />
          </Section>
        </Page>
      )}
      {handout.plan && handout.back.length > 0 && (
        <Page experimentalPagination size={size} style={style} {...inPart("sources")}>
          <Blocks blocks={handout.back} scale={scale} />
        </Page>
      )}
    </Document>
  );
}

/** The engine's type of a page knows no such property. */
function inPart(part: Part): { part: Part } {
  return { part };
}

function Blocks({ blocks, scale }: { blocks: readonly Block[]; scale: TypeScale }) {
  return groupBlocks(blocks).map((drawn, index) => {
    switch (drawn.kind) {
      case "figures":
        return <Figures key={index} blocks={drawn.blocks} scale={scale} />;
      case "opening":
        return (
          <View key={index} wrap={false} minPresenceAhead={KEEP_WITH_NEXT}>
            {drawn.blocks.map((block, part) => (
              <OneBlock key={part} block={block} scale={scale} />
            ))}
          </View>
        );
      case "block":
        return <OneBlock key={index} block={drawn.block} scale={scale} />;
    }
  });
}
