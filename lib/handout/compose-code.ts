import { encode } from "uqr";
import type { CodeBlock, Drawing } from "@/lib/handout/handout";
import type { HandoutLabels } from "@/lib/handout/labels";

/** White around a code, in modules; readers need it to find the code (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** A code to scan, in black on white whatever the sheet's colours are. */
export function composeCode(address: string, { page }: HandoutLabels): CodeBlock {
  return {
    kind: "code",
    address,
    caption: page.codeCaption,
    alternative: page.codeAlternative,
    drawing: drawCode(address),
  };
}

/** One unit is one module. */
function drawCode(address: string): Drawing {
  const { data, size } = encode(address, { ecc: "M", border: QUIET_ZONE });
  const dark = data.flatMap((row, y) =>
    darkRuns(row).map(({ x, length }) => `M${x} ${y}h${length}v1h${-length}z`),
  );
  return {
    width: size,
    height: size,
    shapes: [
      {
        element: "rect",
        attributes: { x: "0", y: "0", width: `${size}`, height: `${size}`, fill: "#ffffff" },
      },
      { element: "path", attributes: { d: dark.join(""), fill: "#000000" } },
    ],
  };
}

/** Dark modules of a row that touch each other. */
function darkRuns(row: readonly boolean[]): { x: number; length: number }[] {
  return row.flatMap((isDark, x) => {
    if (!isDark || row[x - 1]) return [];
    const end = row.indexOf(false, x);
    return [{ x, length: (end === -1 ? row.length : end) - x }];
  });
}
