import { Link, View } from "@react-pdf/renderer";
import type { ReferencesBlock } from "@/lib/handout/handout";
import { Paragraph } from "@/lib/pdf/paragraph";
import { printedAddress, printedText } from "@/lib/pdf/printed-text";
import { COLORS, type TypeScale } from "@/lib/pdf/type-scale";

/** The numbered works. Each entry is the target of its numbers in the text, and is not split between pages. */
export function References({ block, scale }: { block: ReferencesBlock; scale: TypeScale }) {
  const [first, ...rest] = block.entries.map(({ number, id, parts }) => (
    <View key={id} id={id} wrap={false} style={{ flexDirection: "row", marginBottom: scale.gap * 0.3 }}>
      <View style={{ width: scale.marker * 1.2 }}>
        <Paragraph type={scale.source}>{`${number}.`}</Paragraph>
      </View>
      <View style={{ flex: 1 }}>
        <Paragraph type={scale.source}>
          {parts.map((part) =>
            part.href === null ? (
              printedText(part.text)
            ) : (
              <Link key={part.href} src={part.href} style={{ color: COLORS.hue, textDecoration: "none" }}>
                {printedAddress(part.text)}
              </Link>
            ),
          )}
        </Paragraph>
      </View>
    </View>
  ));
  return (
    <View
      style={{
        marginTop: scale.gap * 2,
        paddingTop: scale.gap,
        borderTop: `0.75pt solid ${COLORS.hairline}`,
      }}
    >
      <View wrap={false}>
        <Paragraph
          type={scale.part}
          style={{ fontWeight: 700, color: COLORS.hue, marginBottom: scale.gap * 0.5 }}
        >
          {printedText(block.title)}
        </Paragraph>
        {first}
      </View>
      {rest}
    </View>
  );
}
