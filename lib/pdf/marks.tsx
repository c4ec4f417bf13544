import { Path, Rect, Svg } from "@react-pdf/renderer";
import type { Direction, Level } from "@/lib/handout/handout";

type MarkProps = { size: number; color: string };

/** A tick: something to do. Drawn, since the fonts have no such sign. */
export function DoMark({ size, color }: MarkProps) {
  return (
    <Svg viewBox="0 0 16 16" style={{ width: size, height: size }}>
      <Path d="M2.5 8.5 L6.5 12.5 L13.5 4" fill="none" stroke={color} strokeWidth={2.4} />
    </Svg>
  );
}

/** A cross: something to avoid. */
export function DontMark({ size, color }: MarkProps) {
  return (
    <Svg viewBox="0 0 16 16" style={{ width: size, height: size }}>
      <Path d="M3.5 3.5 L12.5 12.5 M12.5 3.5 L3.5 12.5" fill="none" stroke={color} strokeWidth={2.2} />
    </Svg>
  );
}

type BoxesProps = MarkProps & {
  count: number;
  /** Between two of them, from side to side and from top to bottom. */
  gap: number;
  /** Room from side to side; what does not fit goes below. */
  width: number;
  direction: Direction;
};

/** Empty boxes to tick with a pen, as one drawing: a plan of two years may have 35,000 of them. */
export function BoxMarks({ count, size, gap, width, direction, color }: BoxesProps) {
  const step = size + gap;
  const fitting = Math.max(1, Math.floor((width + gap) / step));
  const columns = Math.min(count, fitting);
  const rows = Math.ceil(count / fitting);
  const [wide, high] = [columns * step - gap, rows * step - gap];
  const side = (12 / 16) * size;
  const alignSelf = direction === "rtl" ? "flex-end" : "flex-start";
  const boxes = Array.from({ length: count }, (_, index) => {
    const column = index % fitting;
    const x = (direction === "rtl" ? columns - 1 - column : column) * step + size / 8;
    const y = Math.floor(index / fitting) * step + size / 8;
    return `M${x} ${y} h${side} v${side} h${-side} Z`;
  });
  return (
    <Svg viewBox={`0 0 ${wide} ${high}`} style={{ width: wide, height: high, alignSelf }}>
      <Path d={boxes.join(" ")} fill="none" stroke={color} strokeWidth={(1.3 / 16) * size} />
    </Svg>
  );
}

/** An empty box to tick with a pen. */
export function BoxMark({ size, color }: MarkProps) {
  return (
    <Svg viewBox="0 0 16 16" style={{ width: size, height: size }}>
      <Rect x={2} y={2} width={12} height={12} fill="none" stroke={color} strokeWidth={1.3} />
    </Svg>
  );
}

/** A sign for each level of a callout; its title says the level in words. */
export function LevelMark({ level, size, color }: MarkProps & { level: Level }) {
  const inside = level === "routine" ? "M8 7 V12 M8 4 V5.2" : "M8 4.5 V9 M8 11 V12.2";
  const outside = level === "routine" ? "M8 1 A7 7 0 1 0 8 15 A7 7 0 1 0 8 1 Z" : "M8 1 L15.3 14.5 H0.7 Z";
  return (
    <Svg viewBox="0 0 16 16" style={{ width: size, height: size }}>
      <Path d={outside} fill="none" stroke={color} strokeWidth={1.3} />
      <Path d={inside} fill="none" stroke={color} strokeWidth={1.6} />
    </Svg>
  );
}
