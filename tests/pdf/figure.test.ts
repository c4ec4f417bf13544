import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import type { FigureBlock } from "@/lib/handout/handout";
import { renderPdf } from "@/lib/pdf/render-pdf";
import { everyBlockHandout } from "@/tests/fixtures/handouts";

it("draws a limb with the round ends and joins that the drawing asks for", async () => {
  const attributes = {
    d: "M6 88L40 40L80 60",
    stroke: "#1a1a1a",
    "stroke-width": "11",
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
  };
  const figure: FigureBlock = {
    kind: "figure",
    id: "arm",
    drawing: { width: 134, height: 96, shapes: [{ element: "path", attributes }] },
    alternative: "An arm.",
    caption: [{ kind: "text", text: "An arm." }],
  };
  const { bytes } = await renderPdf({
    ...everyBlockHandout,
    sections: [{ id: "first", blocks: [figure] }],
    back: [],
  });
  const file = path.join(mkdtempSync(path.join(tmpdir(), "pdf-")), "sheet.pdf");
  writeFileSync(file, bytes);
  const operators = execFileSync("qpdf", ["--qdf", "--object-streams=disable", file, "-"], {
    encoding: "latin1",
  });
  // Operators of ISO 32000-1, 8.4.3.3 and 8.4.3.4: 1 is round.
  expect(operators).toMatch(/^11 w$/m);
  expect(operators).toMatch(/^1 J$/m);
  expect(operators).toMatch(/^1 j$/m);
});
