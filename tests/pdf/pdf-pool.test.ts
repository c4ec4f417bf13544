import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Block, Handout } from "@/lib/handout/handout";
import { PDF_WORKER, PdfPool } from "@/lib/output/pdf-pool";
import { CoverageError } from "@/lib/pdf/coverage";
import { renderPdf } from "@/lib/pdf/render-pdf";
import { bundleWorker } from "@/scripts/bundle-worker";
import { realHandout } from "@/tests/support/real-handout";

let pool: PdfPool;

beforeAll(async () => {
  await bundleWorker();
  pool = new PdfPool({
    worker: PDF_WORKER,
    minThreads: 2,
    maxThreads: 2,
    queue: 8,
    patience: 60_000,
    memory: 1024,
  });
});

afterAll(() => pool.close());

/** How often the event loop comes round until the work is done. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  const count = setInterval(() => (turns += 1), 1);
  await work();
  clearInterval(count);
  return turns;
}

/** The sheet with something that a clinician typed in it. */
function withTyped(handout: Handout, text: string): Handout {
  return {
    ...handout,
    back: [...handout.back, { kind: "paragraph", role: "body", spans: [{ kind: "text", text }] }],
  };
}

describe("PdfPool with the real worker", () => {
  it("draws what is drawn in this thread, byte for byte, in every thread", async () => {
    const handout = await realHandout();
    const here = await renderPdf(handout);
    for (const there of await Promise.all([
      pool.render(handout),
      pool.render(handout),
      pool.render(handout),
    ])) {
      expect(there.pages).toBe(here.pages);
      expect(Buffer.compare(there.bytes, here.bytes)).toBe(0);
    }
  });

  it("leaves the event loop to others meanwhile", async () => {
    const handout = await realHandout();
    await pool.warmUp([handout]);
    expect(await turnsDuring(() => pool.render(handout))).toBeGreaterThan(20);
    // The measure itself can fail: drawn here, a sheet lets nobody in.
    expect(await turnsDuring(() => renderPdf(handout))).toBeLessThan(20);
  });

  it("names the characters that cannot be printed", async () => {
    const outcome = pool.render(withTyped(await realHandout(), "Jane Roe 😀"));
    await expect(outcome).rejects.toThrow(CoverageError);
    await expect(outcome).rejects.toMatchObject({ characters: [{ character: "😀", text: "Jane Roe 😀" }] });
  });

  it("tells where the engine failed and nothing of what it was drawing", async () => {
    const handout = await realHandout();
    const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const unheardOf = { kind: "Jane Roe" } as unknown as Block;
    const fault: unknown = await pool
      .render({ ...handout, front: [unheardOf, ...handout.front] })
      .catch((error: unknown) => error);
    expect(fault).toMatchObject({
      name: "PdfFailedError",
      message: expect.stringMatching(/^\w*Error\n\s+at /),
    });
    expect(String((fault as Error).stack)).not.toContain("Roe");
    // What a thread prints comes before its next answer.
    await Promise.all([pool.render(handout), pool.render(handout)]);
    expect(said.mock.calls.map(String).filter((words) => words.includes("Roe"))).toEqual([]);
    said.mockRestore();
  });
});
