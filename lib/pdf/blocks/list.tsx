import { Text, View } from "@react-pdf/renderer";
import { assertNever } from "@/lib/handout/assert-never";
import type { ListBlock, ListStyle } from "@/lib/handout/handout";
import { BoxMark, DoMark, DontMark } from "@/lib/pdf/marks";
import { Paragraph } from "@/lib/pdf/paragraph";
import { printedText } from "@/lib/pdf/printed-text";
import { Spans } from "@/lib/pdf/spans";
import { COLORS, type TypeScale } from "@/lib/pdf/type-scale";

type Props = { block: ListBlock; scale: TypeScale };

/** A list. No item is split between pages, and its title stays with its first item. */
export function List({ block, scale }: Props) {
  const [first, ...rest] = block.items.map((item, index) => (
    <View key={index} wrap={false} style={{ flexDirection: "row", marginBottom: scale.gap * 0.5 }}>
      <View style={{ width: scale.marker }}>
        <Marker style={block.style} index={index} scale={scale} />
      </View>
      <View style={{ flex: 1 }}>
        <Paragraph type={scale.body}>
          {block.itemPrefix && <Text style={{ fontWeight: 700 }}>{`${printedText(block.itemPrefix)} `}</Text>}
          <Spans spans={item} scale={scale} />
        </Paragraph>
      </View>
    </View>
  ));
  return (
    <View style={{ marginTop: block.title ? scale.gap * 0.5 : 0, marginBottom: scale.gap * 0.5 }}>
      <View wrap={false}>
        {block.title && (
          <Paragraph
            type={scale.label}
            style={{ fontWeight: 700, color: COLORS.hue, marginBottom: scale.gap * 0.4 }}
          >
            {printedText(block.title)}
          </Paragraph>
        )}
        {first}
      </View>
      {rest}
    </View>
  );
}

function Marker({ style, index, scale }: { style: ListStyle; index: number; scale: TypeScale }) {
  const size = scale.body.fontSize * 0.95;
  switch (style) {
    case "bullet":
      return <Paragraph type={scale.body}>•</Paragraph>;
    case "steps":
      return (
        <Paragraph type={scale.body} style={{ fontWeight: 700 }}>
          {`${index + 1}.`}
        </Paragraph>
      );
    case "do":
      return <View style={{ paddingTop: size * 0.2 }}>{<DoMark size={size} />}</View>;
    case "dont":
      return <View style={{ paddingTop: size * 0.2 }}>{<DontMark size={size} />}</View>;
    case "check":
      return <View style={{ paddingTop: size * 0.2 }}>{<BoxMark size={size} />}</View>;
    default:
      return assertNever(style);
  }
}
