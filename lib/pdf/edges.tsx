import { Document, Page, View } from "@react-pdf/renderer";
import type { Handout } from "@/lib/handout/handout";
import type { LayoutNode } from "@/lib/pdf/engine/layout-tree";
import { fontStack } from "@/lib/pdf/font-stack";
import { Paragraph } from "@/lib/pdf/paragraph";
import { Tagged } from "@/lib/pdf/tagged";
import { PAGE_SIZE, typeScale } from "@/lib/pdf/type-scale";

/** From the lower edge of the paper, in points: what office printers leave blank, and a little more. */
const FOOT_BOTTOM = 22;

/**
 * Head and foot of each page, as a document of their own: "page 1 of 6" is known once the rest is laid out, and the engine's
 * way (a `render` function) lays out everything twice for it, and there multiplies line heights until the words are gone.
 */
export function EdgesDocument({ handout, pages }: { handout: Handout; pages: number }) {
  return (
    <Document {...{ language: handout.language }}>
      {Array.from({ length: pages }, (_, index) => (
        <Edges key={index} handout={handout} page={index + 1} pages={pages} />
      ))}
    </Document>
  );
}

function Edges({ handout, page, pages }: { handout: Handout; page: number; pages: number }) {
  const { frame, paper, language } = handout;
  const scale = typeScale(handout);
  const side = scale.margin.side;
  const number = frame.pageOf.replace("{page}", String(page)).replace("{pages}", String(pages));
  const quiet = { color: scale.colors.quiet };
  return (
    <Page
      size={PAGE_SIZE[paper]}
      style={{ fontFamily: [...fontStack(language)], fontWeight: 400, color: scale.colors.ink }}
    >
      <Tagged
        tag="Artifact"
        style={{
          position: "absolute",
          left: side,
          right: side,
          bottom: FOOT_BOTTOM,
          paddingTop: 4,
          borderTop: `0.5pt solid ${scale.colors.hairline}`,
        }}
      >
        <Paragraph tag="Artifact" type={scale.foot} style={quiet}>
          {frame.disclaimer}
        </Paragraph>
        <Paragraph tag="Artifact" type={scale.foot} style={quiet}>
          {[frame.shortTitle, number, frame.identity].join(" · ")}
        </Paragraph>
      </Tagged>
      {frame.head && (
        <View
          style={{
            position: "absolute",
            left: side,
            right: side,
            top: scale.margin.top / 2 - scale.foot.fontSize / 2,
          }}
        >
          <Paragraph tag="Artifact" type={scale.foot} style={{ ...quiet, fontWeight: 700 }}>
            {frame.head}
          </Paragraph>
        </View>
      )}
    </Page>
  );
}

/** Space that the foot takes, from the lower edge of the paper, in points. */
export function footHeight(edges: LayoutNode): number {
  const foot = edges.children?.[0]?.children?.[0];
  if (!foot?.box) throw new Error("The foot of the page was not laid out.");
  return foot.box.height + FOOT_BOTTOM;
}
