import { Link, Text, View } from "@react-pdf/renderer";
import type { EmergencyBlock, FactSpan } from "@/lib/handout/handout";
import { Paragraph } from "@/lib/pdf/paragraph";
import { printedText } from "@/lib/pdf/printed-text";
import { Spans } from "@/lib/pdf/spans";
import { COLORS, type TypeScale } from "@/lib/pdf/type-scale";

/** The box that stands on page one of every sheet: a heavy line, the word first, large numbers, never split. */
export function Emergency({ block, scale }: { block: EmergencyBlock; scale: TypeScale }) {
  // In large print a column for the numbers would leave the words too narrow a one.
  const isWide = scale.factor === 1;
  return (
    <View
      wrap={false}
      style={{
        border: `2.5pt solid ${COLORS.emergency}`,
        borderRadius: 3,
        paddingHorizontal: scale.gap * 2,
        paddingVertical: scale.gap * 1.2,
        marginVertical: scale.gap,
      }}
    >
      <Paragraph type={scale.section} style={{ fontWeight: 700, color: COLORS.emergency }}>
        {printedText(block.title)}
        <Text style={{ fontSize: scale.small.fontSize, fontWeight: 400, color: COLORS.ink }}>
          {`   ${printedText(block.region)}`}
        </Text>
      </Paragraph>
      {block.lines.map((line) => (
        <View
          key={line.number.fact}
          style={{
            flexDirection: isWide ? "row" : "column",
            marginTop: scale.gap * 0.6,
            alignItems: "flex-start",
          }}
        >
          <View style={isWide ? { width: numberColumn(block, scale) } : {}}>
            <PhoneNumber number={line.number} scale={scale} />
          </View>
          <View style={isWide ? { flex: 1, paddingTop: scale.factor * 2 } : {}}>
            <Paragraph type={scale.body}>
              <Spans spans={line.purpose} scale={scale} />
            </Paragraph>
            {line.languages && (
              <Paragraph type={scale.small} style={{ color: COLORS.quiet }}>
                {printedText(line.languages)}
              </Paragraph>
            )}
          </View>
        </View>
      ))}
      <Paragraph type={scale.body} style={{ marginTop: scale.gap * 0.6 }}>
        <Spans spans={block.elsewhere} scale={scale} />
      </Paragraph>
      {block.phrase && (
        <Paragraph type={scale.body} style={{ marginTop: scale.gap * 0.4 }}>
          {`${printedText(block.phrase.lead)} `}
          <Spans spans={[block.phrase.words]} scale={scale} />
        </Paragraph>
      )}
    </View>
  );
}

function PhoneNumber({ number, scale }: { number: FactSpan; scale: TypeScale }) {
  return (
    <Paragraph type={scale.number} style={{ fontWeight: 700 }}>
      {number.href === null ? (
        number.text
      ) : (
        <Link src={number.href} style={{ color: COLORS.ink, textDecoration: "none" }}>
          {number.text}
        </Link>
      )}
    </Paragraph>
  );
}

/** Wide enough for the longest number on one line: digits of Noto Sans Bold are 0.572 of the size wide, a hyphen 0.322. */
function numberColumn(block: EmergencyBlock, scale: TypeScale): number {
  const widths = block.lines.map(({ number: { text } }) =>
    Array.from(text).reduce((sum, character) => sum + (character === "-" ? 0.322 : 0.572), 0),
  );
  return Math.max(...widths) * scale.number.fontSize + scale.gap * 2;
}
