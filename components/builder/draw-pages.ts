import {
  getDocument,
  type PDFDocumentProxy,
  PDFWorker,
  // The build for browsers that are a few years old, which clinics have.
} from "pdfjs-dist/legacy/build/pdf.mjs";

/** Served by us, as a file of its own: no inline code, no other origin. */
const WORKER = new URL("pdfjs-dist/legacy/build/pdf.worker.min.mjs", import.meta.url);

let worker: PDFWorker | undefined;

/** One for all sheets: starting it takes longer than reading a sheet. */
function startedWorker(): PDFWorker {
  return (worker ??= PDFWorker.create({ port: new Worker(WORKER, { type: "module" }) }));
}

/**
 * Draws each page of a PDF as a picture. pdf.js reads the file in its worker and draws in small pieces between two frames
 * of the screen, so that typing goes on.
 *
 * @param width of the pictures, in pixels
 * @returns the pages in their order, each as soon as it is drawn
 */
export async function* drawPages(
  pdf: Blob,
  width: number,
  signal: AbortSignal,
): AsyncGenerator<{ canvas: HTMLCanvasElement; count: number }> {
  const task = getDocument({
    data: await pdf.arrayBuffer(),
    worker: startedWorker(),
    // Our sheets hold their own fonts and no pictures that need a decoder: nothing is evaluated, compiled or fetched.
    isEvalSupported: false,
    useWasm: false,
    useSystemFonts: false,
    useWorkerFetch: false,
  });
  try {
    const document = await task.promise;
    const count = document.numPages;
    for (let number = 1; number <= count; number += 1) {
      const canvas = await drawPage(document, number, width);
      signal.throwIfAborted();
      yield { canvas, count };
    }
  } finally {
    await task.destroy();
  }
}

async function drawPage(
  document: PDFDocumentProxy,
  number: number,
  width: number,
): Promise<HTMLCanvasElement> {
  const page = await document.getPage(number);
  const scale = width / page.getViewport({ scale: 1 }).width;
  const viewport = page.getViewport({ scale });
  const canvas = window.document.createElement("canvas");
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await page.render({ canvas, viewport }).promise;
  return canvas;
}
