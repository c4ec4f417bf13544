/** A line drawing without text, taken from an SVG file; units are those of `width` and `height`. */
export type Drawing = {
  width: number;
  height: number;
  shapes: readonly { element: DrawingElement; attributes: Readonly<Record<string, string>> }[];
};

export const DRAWING_ELEMENTS = ["path", "circle", "ellipse", "rect", "line", "polyline", "polygon"] as const;

export type DrawingElement = (typeof DRAWING_ELEMENTS)[number];
