import { Document, Page, Text, View } from "@react-pdf/renderer";
import type { Block, Handout } from "@/lib/handout/handout";
import { OneBlock } from "@/lib/pdf/blocks/block";
import { FAMILY } from "@/lib/pdf/fonts";
import { keepHeadingsTogether } from "@/lib/pdf/keep-together";
import { breakWords, printedText } from "@/lib/pdf/printed-text";
import { COLORS, PAGE_SIZE, type TypeScale, typeScale } from "@/lib/pdf/type-scale";

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
        <Foot handout={handout} scale={scale} />
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
  return keepHeadingsTogether(blocks).map((group, index) => {
    const drawn = group.map((block, inner) => <OneBlock key={inner} block={block} scale={scale} />);
    return group.length === 1 ? (
      drawn
    ) : (
      <View key={index} wrap={false}>
        {drawn}
      </View>
    );
  });
}

/** Foot of every page. The page number has no line height: the engine multiplies it anew at each layout. */
function Foot({ handout, scale }: { handout: Handout; scale: TypeScale }) {
  const { frame } = handout;
  const side = scale.margin.side;
  const row = { position: "absolute", left: side, right: side, color: COLORS.quiet, ...scale.foot } as const;
  const height = scale.foot.fontSize * 1.4;
  return (
    <>
      <View
        fixed
        style={{
          position: "absolute",
          left: side,
          right: side,
          bottom: 22 + height * 2 + 4,
          borderTop: `0.5pt solid ${COLORS.hairline}`,
        }}
      />
      <Text fixed hyphenationCallback={breakWords} style={{ ...row, bottom: 22 + height }}>
        {printedText(frame.disclaimer)}
      </Text>
      <Text
        fixed
        hyphenationCallback={breakWords}
        style={{ ...row, bottom: 22 }}
        render={({ pageNumber, totalPages }) =>
          [
            printedText(frame.shortTitle),
            frame.pageOf.replace("{page}", String(pageNumber)).replace("{pages}", String(totalPages)),
            printedText(frame.identity),
          ].join(" · ")
        }
      />
    </>
  );
}
