import { Image, View } from "@react-pdf/renderer";
import type { Letterhead as LetterheadData } from "@/lib/handout/handout";
import { DetailLines } from "@/lib/pdf/blocks/details";
import { Paragraph } from "@/lib/pdf/paragraph";
import { Spans } from "@/lib/pdf/spans";
import { Tagged } from "@/lib/pdf/tagged";
import type { TypeScale } from "@/lib/pdf/type-scale";

/** Most that a logo takes, in points: the emergency box has to stay on page one. */
const LOGO_HEIGHT = 45;
const LOGO_WIDTH = 150;

/** Who gives the sheet: a logo, and lines under each other, unsplit. */
export function Letterhead({ letterhead, scale }: { letterhead: LetterheadData; scale: TypeScale }) {
  const { logo, lines, visit } = letterhead;
  const shrink = logo ? Math.min(LOGO_HEIGHT / logo.height, LOGO_WIDTH / logo.width) : 1;
  return (
    <Tagged
      tag="Sect"
      wrap={false}
      style={{
        flexDirection: scale.row,
        gap: scale.inset * 2,
        paddingBottom: scale.gap * 0.5,
        marginBottom: scale.gap,
        borderBottom: `0.5pt solid ${scale.colors.hairline}`,
      }}
    >
      {logo && (
        <Tagged
          tag="Figure"
          alternative={logo.alternative}
          style={{ width: logo.width * shrink, height: logo.height * shrink }}
        >
          {/* eslint-disable-next-line jsx-a11y/alt-text -- the engine's picture takes none; its <Tagged> has it */}
          <Image
            src={`data:image/png;base64,${logo.png}`}
            style={{ width: logo.width * shrink, height: logo.height * shrink }}
          />
        </Tagged>
      )}
      <View style={{ flex: 1 }}>
        {lines.map((line, index) => (
          <Paragraph key={index} type={scale.letterhead} style={{ fontWeight: index === 0 ? 700 : 400 }}>
            <Spans spans={line} scale={scale} />
          </Paragraph>
        ))}
      </View>
      {visit.length > 0 && (
        <View style={{ flex: 1 }}>
          <DetailLines items={visit} type={scale.letterhead} scale={scale} />
        </View>
      )}
    </Tagged>
  );
}
