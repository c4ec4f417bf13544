import { Text, View } from "@react-pdf/renderer";
import type { Detail, DetailsBlock } from "@/lib/handout/handout";
import { Paragraph } from "@/lib/pdf/paragraph";
import { Spans } from "@/lib/pdf/spans";
import type { TypeScale } from "@/lib/pdf/type-scale";

/** Names and what they stand for, line by line. */
export function Details({ block, scale }: { block: DetailsBlock; scale: TypeScale }) {
  return (
    <View style={{ marginVertical: scale.gap * 0.5 }}>
      <DetailLines items={block.items} type={scale.body} scale={scale} />
    </View>
  );
}

type Props = {
  items: readonly Detail[];
  type: { fontSize: number; lineHeight: number };
  scale: TypeScale;
};

export function DetailLines({ items, type, scale }: Props) {
  return items.map(({ label, value }) => (
    <Paragraph key={label} type={type}>
      <Text style={{ color: scale.colors.quiet }}>{`${label}: `}</Text>
      <Spans spans={value} scale={scale} />
    </Paragraph>
  ));
}
