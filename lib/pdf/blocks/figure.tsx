import { Svg, View } from "@react-pdf/renderer";
import type { FigureBlock } from "@/lib/handout/handout";
import { Shapes } from "@/lib/pdf/blocks/shapes";
import { Paragraph } from "@/lib/pdf/paragraph";
import { Spans } from "@/lib/pdf/spans";
import type { TypeScale } from "@/lib/pdf/type-scale";

/** 45 mm in points: a picture taller than that takes the place of words. */
const MOST_HEIGHT = 127;
/** At standard text size. */
const MOST_IN_A_ROW = 6;

/** Line drawings side by side, in reading order, as many in a row as their captions can stand under. */
export function Figures({ blocks, scale }: { blocks: readonly FigureBlock[]; scale: TypeScale }) {
  const most = Math.max(1, Math.floor(MOST_IN_A_ROW / scale.factor));
  const rows = Math.ceil(blocks.length / most);
  const perRow = Math.ceil(blocks.length / rows);
  return Array.from({ length: rows }, (_, row) => (
    <View
      key={row}
      wrap={false}
      style={{ flexDirection: scale.row, gap: scale.inset * 2, marginVertical: scale.gap }}
    >
      {blocks.slice(row * perRow, (row + 1) * perRow).map((block) => (
        <Figure key={block.id} block={block} isAlone={perRow === 1} scale={scale} />
      ))}
    </View>
  ));
}

type FigureProps = { block: FigureBlock; isAlone: boolean; scale: TypeScale };

/** A line drawing with its caption under it, never parted. */
export function Figure({ block, isAlone, scale }: FigureProps) {
  const { width, height } = block.drawing;
  const printedHeight = Math.min(MOST_HEIGHT, height);
  return (
    <View style={isAlone ? { width: "100%" } : { flex: 1 }}>
      <Svg
        viewBox={`0 0 ${width} ${height}`}
        style={{
          // A full row makes a picture narrower: its height must follow, or empty bands stand over and under it.
          width: "100%",
          aspectRatio: width / height,
          maxWidth: (width * printedHeight) / height,
          maxHeight: printedHeight,
          alignSelf: scale.startAlign,
        }}
        {...{ structure: { tag: "Figure", alternative: block.alternative } }}
      >
        <Shapes shapes={block.drawing.shapes} />
      </Svg>
      <Paragraph type={scale.small} style={{ color: scale.colors.quiet, marginTop: scale.gap * 0.5 }}>
        <Spans spans={block.caption} scale={scale} />
      </Paragraph>
    </View>
  );
}
