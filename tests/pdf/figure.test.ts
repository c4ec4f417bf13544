import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import type { Block, FigureBlock } from "@/lib/handout/handout";
import { renderPdf } from "@/lib/pdf/render-pdf";
import { everyBlockHandout } from "@/tests/fixtures/handouts";
import { readPdf } from "@/tests/support/read-pdf";

function figure(id: string, shapes: FigureBlock["drawing"]["shapes"] = []): FigureBlock {
  return {
    kind: "figure",
    id,
    drawing: { width: 134, height: 96, shapes },
    alternative: "A drawing.",
    caption: [{ kind: "text", text: `Caption ${id}` }],
  };
}

async function drawn(blocks: readonly Block[]): Promise<Uint8Array> {
  const sheet = { ...everyBlockHandout, sections: [{ id: "first", blocks }], back: [] };
  return (await renderPdf(sheet)).bytes;
}

it("leaves no empty band around pictures that a full row makes narrower", async () => {
  const words: Block = { kind: "paragraph", role: "body", spans: [{ kind: "text", text: "Words before" }] };
  const { pages } = await readPdf(await drawn([words, ..."12345".split("").map((id) => figure(id))]));
  const items = pages.flatMap((page) => page.items);
  const top = (start: string) => items.find(({ text }) => text.startsWith(start))?.y ?? NaN;
  // Five columns of a Letter page are some 85 points wide, so that a picture of 134 by 96 is some 60 high. Alone it is 96.
  const between = top("Words before") - top("Caption");
  expect(between).toBeGreaterThan(80);
  expect(between).toBeLessThan(100);
});

it("draws a limb with the round ends and joins that the drawing asks for", async () => {
  const attributes = {
    d: "M6 88L40 40L80 60",
    stroke: "#1a1a1a",
    "stroke-width": "11",
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
  };
  const bytes = await drawn([figure("arm", [{ element: "path", attributes }])]);
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
