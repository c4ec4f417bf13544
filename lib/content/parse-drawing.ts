import type { Element, RootContent } from "xast";
import { fromXml } from "xast-util-from-xml";
import { DRAWING_ELEMENTS, type Drawing, type DrawingElement } from "@/lib/content/drawing";
import type { Fault } from "@/lib/content/parse-markdown";

/** How a shape is drawn. Stands on a shape, or on the svg element for all of them. */
const INK = ["fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin"];

const GEOMETRY: Readonly<Record<DrawingElement, readonly string[]>> = {
  path: ["d"],
  circle: ["cx", "cy", "r"],
  ellipse: ["cx", "cy", "rx", "ry"],
  rect: ["x", "y", "width", "height"],
  line: ["x1", "y1", "x2", "y2"],
  polyline: ["points"],
  polygon: ["points"],
};

/** Gray only: a picture must say the same on a worn office printer. */
const GRAY = /^(none|#([0-9a-f]{2})\2\2)$/;
/** Numbers and path letters: nothing that could be an address or a script. */
const PLAIN = /^[\w\s.,#+-]*$/;

/**
 * Reads a line drawing: shapes in gray inside one svg element, without text, groups, styles or addresses, so that every
 * renderer can draw all of it. Null, with the faults named, when it is something else.
 */
export function parseDrawing(source: string, fault: Fault): Drawing | null {
  const root = parseXml(source, fault)?.find(isElement);
  if (root?.name !== "svg") {
    fault(1, "A picture is one svg element.");
    return null;
  }
  const size = /^0 0 (\d+) (\d+)$/.exec(root.attributes.viewBox ?? "");
  if (!size) {
    fault(1, 'The svg element needs viewBox="0 0 width height", in points as it is printed.');
    return null;
  }
  const inherited = pick(root, INK);
  const shapes = root.children.filter(isElement).flatMap((shape): Drawing["shapes"][number][] => {
    const line = shape.position?.start.line ?? 1;
    const element = DRAWING_ELEMENTS.find((name) => name === shape.name);
    if (!element) {
      fault(line, `<${shape.name}> is not allowed in a picture. Allowed: ${DRAWING_ELEMENTS.join(", ")}.`);
      return [];
    }
    const allowed = [...GEOMETRY[element], ...INK];
    for (const name of Object.keys(shape.attributes).filter((name) => !allowed.includes(name))) {
      fault(line, `${name} is not allowed on <${element}>. Allowed: ${allowed.join(", ")}.`);
    }
    const attributes = { ...inherited, ...pick(shape, allowed) };
    for (const name of GEOMETRY[element].filter((name) => !attributes[name])) {
      fault(line, `<${element}> needs ${name}.`);
    }
    for (const [name, value] of Object.entries(attributes)) {
      const isColor = name === "fill" || name === "stroke";
      if (isColor && !GRAY.test(value)) {
        fault(line, `${name}="${value}": only none and grays such as #1a1a1a; the print is black and white.`);
      } else if (!PLAIN.test(value)) {
        fault(line, `${name}: only numbers and path letters stand here.`);
      }
    }
    return [{ element, attributes }];
  });
  return { width: Number(size[1]), height: Number(size[2]), shapes };
}

function parseXml(source: string, fault: Fault): RootContent[] | null {
  try {
    return fromXml(source).children;
  } catch (error) {
    fault(1, `This is not XML: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

function isElement(node: RootContent): node is Element {
  return node.type === "element";
}

function pick({ attributes }: Element, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      names.includes(name) && value ? [[name, value]] : [],
    ),
  );
}
