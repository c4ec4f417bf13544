import { Text, View } from "@react-pdf/renderer";
import type { EmergencyBlock, EmergencyLine } from "@/lib/handout/handout";
import { Paragraph } from "@/lib/pdf/paragraph";
import { Spans, TaggedLink } from "@/lib/pdf/spans";
import { Tagged } from "@/lib/pdf/tagged";
import type { TypeScale } from "@/lib/pdf/type-scale";

/** The box that stands on page one of every sheet: a heavy line, the word first, large numbers, never split. */
export function Emergency({ block, scale }: { block: EmergencyBlock; scale: TypeScale }) {
  // In large print a column for the numbers would leave the words too narrow a one.
  const isWide = scale.factor === 1;
  return (
    <Tagged
      tag="Sect"
      wrap={false}
      style={{
        border: `2.5pt solid ${scale.colors.emergency}`,
        borderRadius: 3,
        paddingHorizontal: scale.inset * 2,
        paddingVertical: scale.gap * 1.2,
        marginVertical: scale.gap,
      }}
    >
      <Paragraph
        tag="H2"
        bookmark={block.title}
        anchor={block.id}
        type={scale.section}
        style={{ fontWeight: 700, color: scale.colors.emergency }}
      >
        {block.title}
        <Text style={{ fontSize: scale.small.fontSize, fontWeight: 400, color: scale.colors.ink }}>
          {`\u00a0\u00a0 ${block.region}`}
        </Text>
      </Paragraph>
      <Tagged tag="L" numbering="None">
        {block.lines.map((line) => (
          <Tagged
            key={line.number.fact}
            tag="LI"
            style={{
              flexDirection: isWide ? scale.row : "column",
              marginTop: scale.gap * 0.6,
              alignItems: isWide ? "flex-start" : "stretch",
            }}
          >
            <View style={isWide ? { width: numberColumn(block, scale) } : {}}>
              <PhoneNumber line={line} isColumn={isWide} scale={scale} />
            </View>
            <Tagged tag="LBody" style={isWide ? { flex: 1, paddingTop: scale.factor * 2 } : {}}>
              <Paragraph type={scale.emergency}>
                <Spans spans={line.purpose} scale={scale} />
              </Paragraph>
              {line.languages && (
                <Paragraph type={scale.small} style={{ color: scale.colors.quiet }}>
                  {line.languages}
                </Paragraph>
              )}
            </Tagged>
          </Tagged>
        ))}
      </Tagged>
      <Paragraph type={scale.emergency} style={{ marginTop: scale.gap * 0.6 }}>
        <Spans spans={block.elsewhere} scale={scale} />
      </Paragraph>
      {block.phrase && (
        <Paragraph type={scale.emergency} style={{ marginTop: scale.gap * 0.4 }}>
          {`${block.phrase.lead} `}
          <Spans spans={[block.phrase.words]} scale={scale} />
        </Paragraph>
      )}
    </Tagged>
  );
}

type PhoneNumberProps = { line: EmergencyLine; isColumn: boolean; scale: TypeScale };

/** A number and who answers: below it in a column for both, else beside it, where it takes no line of its own. */
function PhoneNumber({ line: { number, service }, isColumn, scale }: PhoneNumberProps) {
  return (
    <Paragraph tag="Lbl" type={scale.number} style={{ fontWeight: 700 }}>
      {number.href === null ? (
        number.text
      ) : (
        <TaggedLink address={number.href} words={number.text} style={{ color: scale.colors.ink }} />
      )}
      {service && (
        <Text style={isColumn ? scale.small : scale.emergency}>
          {isColumn ? "\n" : "\u00a0 "}
          <Spans spans={[service]} scale={scale} />
        </Text>
      )}
    </Paragraph>
  );
}

/**
 * Wide enough for the longest number and the longest name on one line: of all our fonts the widest bold digit takes 0.59 of the
 * size, hyphen 0.48; bold letters in a name take 0.58 on average.
 */
function numberColumn(block: EmergencyBlock, scale: TypeScale): number {
  const widths = block.lines.flatMap(({ number, service }) => [
    Array.from(number.text).reduce((sum, character) => sum + (character === "-" ? 0.48 : 0.59), 0) *
      scale.number.fontSize,
    (service?.text.length ?? 0) * 0.58 * scale.small.fontSize,
  ]);
  return Math.max(...widths) + scale.inset * 2;
}
