import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import type { Handout } from "@/lib/handout/handout";
import { renderPdf } from "@/lib/pdf/render-pdf";
import { everyBlockHandout } from "@/tests/fixtures/handouts";
import { sampleHandout } from "@/tests/support/sample-handout";

const DOTS_PER_INCH = 60;
/** Of 255 levels of grey: other versions of the program that draws the pages smooth the edges of letters otherwise. */
const LEVELS = 80;
/** Part of the page's points that may differ by more than that. */
const TOLERANCE = 0.003;

/** A page each, by the name of its picture. Drawn anew with UPDATE_PAGE_IMAGES=1; look at them before they are committed. */
const pages: [string, number, () => Promise<Handout>][] = [
  ["every-block", 1, () => Promise.resolve(everyBlockHandout)],
  ["every-block-low-ink", 1, () => Promise.resolve({ ...everyBlockHandout, ink: "low" })],
  ["every-block-large", 2, () => Promise.resolve({ ...everyBlockHandout, textSize: "large", paper: "a4" })],
  ["arabic", 1, () => sampleHandout("ar")],
  ["arabic-beside-english", 2, () => sampleHandout("ar", { bilingual: "beside" })],
  ["chinese", 2, () => sampleHandout("zh-Hans")],
];

describe("pages look as they did", () => {
  it.each(pages)("%s", async (name, number, make) => {
    const picture = drawPage((await renderPdf(await make())).bytes, number);
    const file = path.join("tests", "pdf", "page-images", `${name}.png`);
    if (process.env.UPDATE_PAGE_IMAGES === "1") writeFileSync(file, picture);
    expect(existsSync(file), `${file} is missing; draw it with UPDATE_PAGE_IMAGES=1`).toBe(true);
    const [now, before] = await Promise.all([points(picture), points(readFileSync(file))]);
    expect(now.info).toMatchObject({ width: before.info.width, height: before.info.height });
    let differing = 0;
    for (const [index, level] of now.data.entries()) {
      if (Math.abs(level - (before.data[index] ?? 0)) > LEVELS) differing += 1;
    }
    expect(differing / now.data.length, `points of ${file} that differ`).toBeLessThan(TOLERANCE);
  });
});

function drawPage(bytes: Uint8Array, number: number): Buffer {
  const folder = mkdtempSync(path.join(tmpdir(), "page-"));
  try {
    const file = path.join(folder, "sheet.pdf");
    writeFileSync(file, bytes);
    const only = ["-f", String(number), "-l", String(number), "-singlefile"];
    execFileSync("pdftoppm", [
      "-r",
      String(DOTS_PER_INCH),
      "-gray",
      "-png",
      ...only,
      file,
      path.join(folder, "page"),
    ]);
    return readFileSync(path.join(folder, "page.png"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function points(picture: Buffer) {
  return sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true });
}
