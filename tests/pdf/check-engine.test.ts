import { afterEach, describe, expect, it, vi } from "vitest";

describe("checkEngine", () => {
  afterEach(() => {
    vi.doUnmock("@react-pdf/render");
    vi.doUnmock("@react-pdf/layout");
    vi.doUnmock("@/lib/pdf/fontkit-adapter");
    vi.doUnmock("@/lib/pdf/repairs/repair-lines");
    vi.resetModules();
  });

  async function check(): Promise<void> {
    const { checkEngine } = await import("@/lib/pdf/check-engine");
    await checkEngine();
  }

  // First: a font stays as it was repaired.
  it("refuses fonts that were not repaired", async () => {
    vi.doMock("@/lib/pdf/fontkit-adapter", async (original) => ({
      ...(await original<object>()),
      repairFont: () => undefined,
    }));
    await expect(check()).rejects.toThrow(/no longer applies: glyphs no longer keep the shift/);
  });

  it("accepts the engine that is installed", async () => {
    await expect(check()).resolves.toBeUndefined();
  });

  it("refuses an engine whose lines were not repaired", async () => {
    vi.doMock("@/lib/pdf/repairs/repair-lines", () => ({ repairLines: () => undefined }));
    await expect(check()).rejects.toThrow(
      /no longer applies: a raised number .* written for .*textkit 7\.0\.1/,
    );
  });

  it("refuses a writer that reads no colours", async () => {
    vi.doMock("@react-pdf/render", () => ({ default: (file: { end: () => void }) => file.end() }));
    await expect(check()).rejects.toThrow(/no longer applies: the writer no longer reads the colour/);
  });

  it("refuses a layout without the tree that it reads", async () => {
    vi.doMock("@react-pdf/layout", () => ({ default: () => Promise.resolve({ pages: [] }) }));
    await expect(check()).rejects.toThrow(/The engine's tree is not as lib\/pdf\/engine was written for/);
  });
});
