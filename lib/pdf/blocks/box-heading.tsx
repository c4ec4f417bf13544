import type { Style } from "@react-pdf/types";
import { Paragraph } from "@/lib/pdf/paragraph";
import type { TypeScale } from "@/lib/pdf/type-scale";

type Props = {
  id: string;
  type: { fontSize: number; lineHeight: number };
  style?: Style;
  scale: TypeScale;
  children: string;
};

/** The title of a part that is no section of its own: the short version, words, sources. */
export function BoxHeading({ id, type, style = {}, scale, children }: Props) {
  return (
    <Paragraph
      tag="H2"
      anchor={id}
      bookmark={children}
      type={type}
      keepsWithNext
      style={{ fontWeight: 700, color: scale.colors.hue, ...style }}
    >
      {children}
    </Paragraph>
  );
}
