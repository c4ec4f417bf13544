import { Circle, Ellipse, Line, Path, Polygon, Polyline, Rect } from "@react-pdf/renderer";
import { assertNever } from "@/lib/handout/assert-never";
import type { Drawing } from "@/lib/handout/handout";

/** What a drawing is made of, inside its <Svg>. */
export function Shapes({ shapes }: Pick<Drawing, "shapes">) {
  return shapes.map((shape, index) => <Shape key={index} shape={shape} />);
}

function Shape({ shape: { element, attributes } }: { shape: Drawing["shapes"][number] }) {
  const at = (name: string) => attributes[name] ?? "0";
  const ink = {
    fill: attributes.fill ?? "none",
    stroke: attributes.stroke ?? "none",
    strokeWidth: attributes["stroke-width"] ?? "1",
    strokeLinecap: attributes["stroke-linecap"] === "round" ? "round" : "butt",
    strokeLinejoin: attributes["stroke-linejoin"] === "round" ? "round" : "miter",
  } as const;
  switch (element) {
    case "path":
      return <Path d={at("d")} {...ink} />;
    case "circle":
      return <Circle cx={at("cx")} cy={at("cy")} r={at("r")} {...ink} />;
    case "ellipse":
      return <Ellipse cx={at("cx")} cy={at("cy")} rx={at("rx")} ry={at("ry")} {...ink} />;
    case "rect":
      return <Rect x={at("x")} y={at("y")} width={at("width")} height={at("height")} {...ink} />;
    case "line":
      return <Line x1={at("x1")} y1={at("y1")} x2={at("x2")} y2={at("y2")} {...ink} />;
    case "polyline":
      return <Polyline points={at("points")} {...ink} />;
    case "polygon":
      return <Polygon points={at("points")} {...ink} />;
    default:
      return assertNever(element);
  }
}
