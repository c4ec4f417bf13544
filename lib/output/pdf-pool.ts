import { availableParallelism } from "node:os";
import path from "node:path";
import { Piscina } from "piscina";
import { assertNever } from "@/lib/handout/assert-never";
import type { Handout } from "@/lib/handout/handout";
import type { RenderAnswer } from "@/lib/output/render-worker";
import { CoverageError } from "@/lib/pdf/coverage";
import type { Pdf } from "@/lib/pdf/render-pdf";

/** Where scripts/bundle-worker.ts puts render-worker.ts as one file that a thread can load. */
export const PDF_WORKER = "dist/pdf-worker.mjs";

/** How long a sheet may take before it is given up. The largest takes a few seconds. */
export const PATIENCE_IN_SECONDS = 30;

/** Room for the objects of one sheet, so that few of them are copied before they are dropped; see docs/performance.md. */
const YOUNG_GENERATION_IN_MB = 128;

type PoolOptions = {
  worker: string;
  minThreads: number;
  maxThreads: number;
  /** Sheets that may wait for a free thread. */
  queue: number;
  /** From the request for a sheet to its last byte, in milliseconds. */
  patience: number;
  /** What the objects of a thread may take, in megabytes. One that grows past this ends, and not the server. */
  memory: number;
};

/** The sheet was not finished in time. Its thread was ended: nothing else stops an engine that runs away. */
export class PdfTooSlowError extends Error {
  override name = "PdfTooSlowError";
}

/** As many sheets wait already as may wait. */
export class PdfBusyError extends Error {
  override name = "PdfBusyError";
}

/** The engine failed. The message says where, in words that hold nothing of the sheet. */
export class PdfFailedError extends Error {
  override name = "PdfFailedError";
}

/** Threads that draw PDFs, so that the server answers others meanwhile. */
export class PdfPool {
  readonly #threads: Piscina<Handout, RenderAnswer>;
  readonly #options: PoolOptions;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#threads = new Piscina<Handout, RenderAnswer>({
      filename: path.resolve(options.worker),
      name: "render",
      minThreads: options.minThreads,
      maxThreads: options.maxThreads,
      resourceLimits: {
        maxOldGenerationSizeMb: options.memory,
        maxYoungGenerationSizeMb: YOUNG_GENERATION_IN_MB,
      },
    });
    // A thread that fails while it has no task: the next task fails by itself and is answered.
    this.#threads.on("error", () => undefined);
  }

  /** Rejects with one of the errors above, or as `renderPdf` does with a CoverageError. */
  async render(handout: Handout): Promise<Pdf> {
    if (this.#threads.queueSize >= this.#options.queue) throw new PdfBusyError("Too many sheets wait.");
    const signal = AbortSignal.timeout(this.#options.patience);
    const answer = await this.#threads.run(handout, { signal }).catch((error: unknown) => {
      if (signal.aborted) throw new PdfTooSlowError(`Not drawn in ${this.#options.patience} ms.`);
      throw error;
    });
    switch (answer.outcome) {
      case "drawn":
        return answer.pdf;
      case "not-covered":
        throw new CoverageError(answer.characters);
      case "failed":
        throw new PdfFailedError(answer.place);
      default:
        return assertNever(answer);
    }
  }

  /** Draws each sheet once in every thread: fonts are loaded and the engine's code is compiled before the first request. */
  async warmUp(handouts: readonly Handout[]): Promise<void> {
    for (const handout of handouts) {
      await Promise.all(Array.from({ length: this.#options.maxThreads }, () => this.render(handout)));
    }
  }

  async close(): Promise<void> {
    await this.#threads.destroy();
  }
}

declare global {
  // A module that is loaded anew in development would leave its threads behind.
  var takehomePdfPool: PdfPool | undefined;
}

/** The threads of this server, begun at first use. */
export function getPdfPool(): PdfPool {
  const threads = Math.min(4, availableParallelism());
  return (globalThis.takehomePdfPool ??= new PdfPool({
    worker: PDF_WORKER,
    // In development a thread ends with its sheet, so that the next one is drawn by the code as it is then.
    minThreads: process.env.NODE_ENV === "production" ? threads : 0,
    maxThreads: threads,
    queue: 64,
    patience: PATIENCE_IN_SECONDS * 1000,
    memory: 1024,
  }));
}
