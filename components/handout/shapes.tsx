import { createElement } from "react";
import type { Drawing } from "@/lib/handout/handout";

/** What a drawing is made of, inside its <svg>. */
export function Shapes({ shapes }: Pick<Drawing, "shapes">) {
  return shapes.map(({ element, attributes }, index) =>
    createElement(element, { key: index, ...reactAttributes(attributes) }),
  );
}

/** React writes SVG's `stroke-width` as `strokeWidth`. */
function reactAttributes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
}
