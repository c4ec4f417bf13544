import { Text, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { assertNever } from "@/lib/handout/assert-never";
import type { ListBlock, ListStyle } from "@/lib/handout/handout";
import { BoxMark, DoMark, DontMark } from "@/lib/pdf/marks";
import { Paragraph } from "@/lib/pdf/paragraph";
import { Spans } from "@/lib/pdf/spans";
import { Tagged } from "@/lib/pdf/tagged";
import type { TypeScale } from "@/lib/pdf/type-scale";

type Props = { block: ListBlock; scale: TypeScale };

/** A list. No item is split between pages, and its title stays with its first item. */
export function List({ block, scale }: Props) {
  return (
    <>
      {block.title && (
        <Paragraph
          type={scale.label}
          keepsWithNext
          style={{
            fontWeight: 700,
            color: scale.colors.hue,
            marginTop: scale.gap * 0.5,
            marginBottom: scale.gap * 0.4,
          }}
        >
          {block.title}
        </Paragraph>
      )}
      <Tagged tag="L" numbering={numberingOf(block.style)} style={{ marginBottom: scale.gap * 0.5 }}>
        {block.items.map((item, index) => (
          <ListItem
            key={index}
            marker={<Marker style={block.style} index={index} scale={scale} />}
            markerWidth={scale.marker}
            gap={scale.gap * 0.5}
            scale={scale}
          >
            <Paragraph type={scale.body}>
              {block.itemPrefix && <Text style={{ fontWeight: 700 }}>{block.itemPrefix}</Text>}
              <Spans spans={item} scale={scale} />
            </Paragraph>
          </ListItem>
        ))}
      </Tagged>
    </>
  );
}

type ListItemProps = {
  /** A <Paragraph tag="Lbl"> or a drawn mark. */
  marker: ReactNode;
  markerWidth: number;
  /** Space after the item. */
  gap: number;
  anchor?: string;
  scale: TypeScale;
  children: ReactNode;
};

/** An item with its marker before it, unsplit. */
export function ListItem({ marker, markerWidth, gap, anchor, scale, children }: ListItemProps) {
  return (
    <Tagged tag="LI" wrap={false} anchor={anchor} style={{ flexDirection: scale.row, marginBottom: gap }}>
      <View style={{ width: markerWidth }}>{marker}</View>
      <Tagged tag="LBody" style={{ flex: 1 }}>
        {children}
      </Tagged>
    </Tagged>
  );
}

function numberingOf(style: ListStyle): "Disc" | "Decimal" | "None" {
  if (style === "steps") return "Decimal";
  return style === "bullet" ? "Disc" : "None";
}

function Marker({ style, index, scale }: { style: ListStyle; index: number; scale: TypeScale }) {
  const size = scale.body.fontSize * 0.95;
  const top = { paddingTop: size * 0.2, alignItems: scale.startAlign };
  switch (style) {
    case "bullet":
      return <Bullet scale={scale} />;
    case "steps":
      return (
        <Paragraph tag="Lbl" type={scale.body} style={{ fontWeight: 700 }}>
          {`${index + 1}.`}
        </Paragraph>
      );
    case "do":
      return (
        <View style={top}>
          <DoMark size={size} color={scale.colors.hue} />
        </View>
      );
    case "dont":
      return (
        <View style={top}>
          <DontMark size={size} color={scale.colors.ink} />
        </View>
      );
    case "check":
      return (
        <View style={top}>
          <BoxMark size={size} color={scale.colors.ink} />
        </View>
      );
    default:
      return assertNever(style);
  }
}

/** Of one font in every language: the Chinese ones draw it and the middle dot as one, and would read one as the other. */
export function Bullet({ scale }: { scale: TypeScale }) {
  return (
    <Paragraph tag="Lbl" type={scale.body} style={{ fontFamily: "Noto Sans" }}>
      •
    </Paragraph>
  );
}
