import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import jsQR from "jsqr";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import sharp from "sharp";

/** What a usual office printer and a phone's camera make of a page at least. */
const DOTS_PER_INCH = 150;
/** How far above and below its link a code reaches, in points. */
const REACH = 90;

/** What a phone reads when it is held over each code of a PDF: the part of the page around each link to a patient's page. */
export async function readCodes(bytes: Uint8Array): Promise<(string | undefined)[]> {
  const read = [];
  for (const place of await placesOfCodes(bytes)) read.push(await readCode(bytes, place));
  return read;
}

type Place = { page: number; /** From the top of the page, in points. */ middle: number; height: number };

async function placesOfCodes(bytes: Uint8Array): Promise<Place[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const places: Place[] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    const read = await document.getPage(page);
    const links = (await read.getAnnotations()).filter(({ unsafeUrl }) =>
      /\/h\/[^/]+\?/.test(unsafeUrl ?? ""),
    );
    const [, , , height = 0] = read.view;
    const edges = links.flatMap(({ rect }) => [rect[1], rect[3]]);
    if (edges.length > 0) {
      places.push({ page, middle: height - (Math.min(...edges) + Math.max(...edges)) / 2, height });
    }
  }
  await task.destroy();
  return places;
}

async function readCode(bytes: Uint8Array, { page, middle, height }: Place): Promise<string | undefined> {
  const folder = mkdtempSync(path.join(tmpdir(), "codes-"));
  try {
    const file = path.join(folder, "sheet.pdf");
    writeFileSync(file, bytes);
    const options = [
      "-r",
      String(DOTS_PER_INCH),
      "-f",
      String(page),
      "-l",
      String(page),
      "-singlefile",
      "-png",
    ];
    execFileSync("pdftoppm", [...options, file, path.join(folder, "page")]);
    const picture = sharp(path.join(folder, "page.png"));
    const { width } = await picture.metadata();
    const dots = (points: number) => Math.round((points * DOTS_PER_INCH) / 72);
    const top = Math.max(0, middle - REACH);
    const around = {
      left: 0,
      top: dots(top),
      width,
      height: dots(Math.min(height, middle + REACH) - top) - 1,
    };
    const { data, info } = await picture
      .extract(around)
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const pixels = new Uint8ClampedArray(data);
    return jsQR(pixels, info.width, info.height, { inversionAttempts: "dontInvert" })?.data;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
