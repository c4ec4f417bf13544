import { Text, View } from "@react-pdf/renderer";
import type { ReferencesBlock } from "@/lib/handout/handout";
import { BoxHeading } from "@/lib/pdf/blocks/box-heading";
import { ListItem } from "@/lib/pdf/blocks/list";
import { KEEP_WITH_NEXT, Paragraph } from "@/lib/pdf/paragraph";
import { TaggedLink } from "@/lib/pdf/spans";
import { Tagged } from "@/lib/pdf/tagged";
import type { TypeScale } from "@/lib/pdf/type-scale";

/** The numbered works. Each entry is the target of its numbers in the text, and is not split between pages. */
export function References({ block, scale }: { block: ReferencesBlock; scale: TypeScale }) {
  return (
    <>
      <View
        minPresenceAhead={KEEP_WITH_NEXT}
        style={{ marginTop: scale.gap * 2, borderTop: `0.75pt solid ${scale.colors.hairline}` }}
      />
      <BoxHeading
        scale={scale}
        id={block.id}
        type={scale.part}
        style={{ paddingTop: scale.gap, marginBottom: scale.gap * 0.5 }}
      >
        {block.title}
      </BoxHeading>
      <Tagged tag="L" numbering="Decimal">
        {block.entries.map(({ number, id, parts }) => (
          <ListItem
            key={id}
            anchor={id}
            marker={
              <Paragraph tag="Lbl" type={scale.source}>
                {`${number}.`}
              </Paragraph>
            }
            markerWidth={scale.marker * 1.2}
            gap={scale.gap * 0.3}
            scale={scale}
          >
            <Paragraph type={scale.source}>
              {/* A work is told in Latin letters on every sheet: its volume and pages read left to right. */}
              <Text {...{ isLeftToRight: true }}>
                {parts.map((part) =>
                  part.href === null ? (
                    part.text
                  ) : (
                    <TaggedLink
                      key={part.href}
                      address={part.href}
                      words={part.text}
                      style={{ color: scale.colors.hue }}
                    />
                  ),
                )}
              </Text>
            </Paragraph>
          </ListItem>
        ))}
      </Tagged>
    </>
  );
}
