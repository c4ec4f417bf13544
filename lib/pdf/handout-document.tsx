import { Document, Page, Text, View } from "@react-pdf/renderer";
import type { Block, Handout } from "@/lib/handout/handout";
import { OneBlock } from "@/lib/pdf/blocks/block";
import { Figures } from "@/lib/pdf/blocks/figure";
import { FAMILY } from "@/lib/pdf/fonts";
import { groupBlocks } from "@/lib/pdf/group-blocks";
import { breakWords, printedText } from "@/lib/pdf/printed-text";
import { COLORS, PAGE_SIZE, type TypeScale, typeScale } from "@/lib/pdf/type-scale";

/** From the lower edge of the paper, in points: what office printers leave blank, and a little more. */
const FOOT_BOTTOM = 22;

/** The handout as a document of the PDF engine. */
export function HandoutDocument({ handout }: { handout: Handout }) {
  const scale = typeScale(handout.textSize);
  const { margin } = scale;
  // Equal handouts give equal bytes: the only day in the file is that of the content.
  const day = new Date(`${handout.contentVersion}T00:00:00Z`);
  return (
    <Document
      title={handout.title}
      author={handout.author}
      language={handout.language}
      creator="Takehome"
      producer="Takehome"
      creationDate={day}
      modificationDate={day}
      pdfVersion="1.7"
    >
      <Page
        experimentalPagination
        size={PAGE_SIZE[handout.paper]}
        style={{
          fontFamily: FAMILY,
          fontWeight: 400,
          paddingTop: margin.top,
          paddingHorizontal: margin.side,
          paddingBottom: margin.bottom,
        }}
      >
        {/* First, since the engine repeats a fixed node only from the page on which it stands. */}
        <Edges handout={handout} scale={scale} />
        <Groups blocks={handout.front} scale={scale} />
        {handout.sections.map((section) => (
          <Groups key={section.id} blocks={section.blocks} scale={scale} />
        ))}
        <Groups blocks={handout.back} scale={scale} />
      </Page>
    </Document>
  );
}

function Groups({ blocks, scale }: { blocks: readonly Block[]; scale: TypeScale }) {
  return groupBlocks(blocks).map((group, index) => {
    const drawn = group.map((one, inner) =>
      one.kind === "figures" ? (
        <Figures key={inner} blocks={one.blocks} scale={scale} />
      ) : (
        <OneBlock key={inner} block={one.block} scale={scale} />
      ),
    );
    return group.length === 1 ? (
      drawn
    ) : (
      <View key={index} wrap={false}>
        {drawn}
      </View>
    );
  });
}

/**
 * Head and foot of every page. The foot grows upwards when its words need another line. The page number has no line
 * height: the engine multiplies it anew at each layout.
 */
function Edges({ handout, scale }: { handout: Handout; scale: TypeScale }) {
  const { frame } = handout;
  const side = scale.margin.side;
  const edge = { position: "absolute", left: side, right: side, color: COLORS.quiet, ...scale.foot } as const;
  return (
    <>
      {frame.head && (
        <Text
          fixed
          hyphenationCallback={breakWords}
          style={{ ...edge, top: scale.margin.top / 2 - scale.foot.fontSize / 2, fontWeight: 700 }}
        >
          {printedText(frame.head)}
        </Text>
      )}
      <View
        fixed
        style={{ ...edge, bottom: FOOT_BOTTOM, paddingTop: 4, borderTop: `0.5pt solid ${COLORS.hairline}` }}
      >
        <Text hyphenationCallback={breakWords}>{printedText(frame.disclaimer)}</Text>
        <Text
          hyphenationCallback={breakWords}
          render={({ pageNumber, totalPages }) =>
            [
              printedText(frame.shortTitle),
              frame.pageOf.replace("{page}", String(pageNumber)).replace("{pages}", String(totalPages)),
              printedText(frame.identity),
            ].join(" · ")
          }
        />
      </View>
    </>
  );
}
