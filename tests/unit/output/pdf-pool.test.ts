import { afterEach, describe, expect, it } from "vitest";
import type { Handout } from "@/lib/handout/handout";
import { PdfBusyError, PdfPool, PdfTooSlowError } from "@/lib/output/pdf-pool";
import { realHandout } from "@/tests/support/real-handout";

let pool: PdfPool | undefined;

/** Threads that do as the title of a sheet says; the real worker is in tests/pdf/pdf-pool.test.ts. */
function openPool(change: Partial<ConstructorParameters<typeof PdfPool>[0]> = {}): PdfPool {
  pool = new PdfPool({
    worker: "tests/fixtures/workers/told-worker.mjs",
    minThreads: 1,
    maxThreads: 1,
    queue: 4,
    patience: 20_000,
    memory: 64,
    ...change,
  });
  return pool;
}

async function sheet(title: string): Promise<Handout> {
  return { ...(await realHandout()), title };
}

afterEach(() => pool?.close());

describe("PdfPool", () => {
  it("ends a sheet that never ends, and draws the next one", async () => {
    const threads = openPool({ patience: 500 });
    await threads.render(await sheet("draw"));
    await expect(threads.render(await sheet("never end"))).rejects.toThrow(PdfTooSlowError);
    expect(await threads.render(await sheet("draw"))).toMatchObject({ pages: 1 });
  });

  it("gives up a sheet that waits behind another for too long", async () => {
    const threads = openPool({ patience: 500 });
    const ahead = threads.render(await sheet("never end"));
    const behind = threads.render(await sheet("draw"));
    await expect(ahead).rejects.toThrow(PdfTooSlowError);
    await behind.catch((error: unknown) => expect(error).toBeInstanceOf(PdfTooSlowError));
  });

  it("refuses what would wait behind too many, and goes on", async () => {
    const threads = openPool({ queue: 2 });
    await threads.render(await sheet("draw"));
    const wait = await sheet("wait");
    const outcomes = await Promise.allSettled(Array.from({ length: 5 }, () => threads.render(wait)));
    const refused = outcomes.filter(({ status }) => status === "rejected");
    expect(refused).toHaveLength(2);
    for (const outcome of refused)
      expect(outcome).toMatchObject({ reason: expect.any(PdfBusyError) as unknown });
    expect(await threads.render(await sheet("draw"))).toMatchObject({ pages: 1 });
  });

  it.each(["die", "grow", "any other fault"])(
    "outlives a thread that is told: %s",
    async (title) => {
      const threads = openPool();
      await threads.render(await sheet("draw"));
      await expect(threads.render(await sheet(title))).rejects.toThrow();
      expect(await threads.render(await sheet("draw"))).toMatchObject({ pages: 1 });
    },
    60_000,
  );

  it("says when a thread cannot start", async () => {
    const threads = openPool({ worker: "tests/fixtures/workers/none.mjs" });
    await expect(threads.warmUp([await sheet("draw")])).rejects.toThrow("none.mjs");
  });

  it("warms every thread", async () => {
    const threads = openPool({ minThreads: 2, maxThreads: 2 });
    await threads.warmUp([await sheet("draw"), await sheet("wait")]);
  });
});
