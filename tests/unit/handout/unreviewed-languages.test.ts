import { describe, expect, it, vi } from "vitest";
import { loadLibrary } from "@/lib/content/load-library";
import { composeHandout } from "@/lib/handout/compose-handout";
import { REQUEST_DEFAULTS } from "@/lib/handout/request";
import { handoutLabels } from "@/lib/i18n/handout-labels";
import { writeSmallContent } from "@/tests/support/small-content";

async function problems(language: string, allow: string | undefined) {
  vi.stubEnv("ALLOW_UNREVIEWED_LANGUAGES", allow);
  const library = await loadLibrary(await writeSmallContent()).finally(() => vi.unstubAllEnvs());
  const request = { ...REQUEST_DEFAULTS, topic: "sample", sections: ["first"], language };
  const composed = composeHandout(request, library, handoutLabels, "2026-11-24");
  return composed.ok ? [] : composed.problems;
}

describe("ALLOW_UNREVIEWED_LANGUAGES=false", () => {
  it("refuses a translation that no qualified translator has signed", async () => {
    expect(await problems("es", "false")).toEqual([
      { problem: "translation-not-reviewed", field: "language", value: "es" },
    ]);
  });

  it("does not refuse the source language", async () => {
    expect(await problems("en", "false")).toEqual([]);
  });

  it("is not the usual state", async () => {
    expect(await problems("es", undefined)).toEqual([]);
  });
});
