import { describe, expect, it } from "vitest";
import type { Signing } from "@/lib/content/library";
import type { Signature } from "@/lib/content/signature-schema";
import { reviewStatus } from "@/lib/handout/review-status";

const source: Signing = { digest: "s1", translatedFrom: null, signatures: [] };
const signature: Signature = {
  section: "risks",
  kind: "language",
  reviewer: "Somebody in a test",
  credential: "None",
  organisation: "None",
  digest: "t1",
  sourceDigest: "s1",
  signedOn: "2026-01-01",
  expiresOn: "2026-12-31",
};
const translation = (change: Partial<Signing> = {}): Signing => ({
  digest: "t1",
  translatedFrom: "s1",
  signatures: [signature],
  ...change,
});
const status = (signing: Signing | undefined, from: Signing | undefined = source, today = "2026-06-01") =>
  reviewStatus(signing, from, "language", today);

describe("reviewStatus", () => {
  it("is reviewed while the signed text, its source and the term are the same", () => {
    expect(status(translation())).toBe("reviewed");
    expect(status(translation(), source, "2026-12-31")).toBe("reviewed");
  });

  it.each([
    ["missing", undefined, source, "2026-06-01"],
    ["changed-since-translation", translation(), { ...source, digest: "s2" }, "2026-06-01"],
    ["changed-since-translation", translation({ translatedFrom: "" }), source, "2026-06-01"],
    ["never-reviewed", translation({ signatures: [] }), source, "2026-06-01"],
    [
      "never-reviewed",
      translation({ signatures: [{ ...signature, kind: "clinical" }] }),
      source,
      "2026-06-01",
    ],
    ["changed-since-review", translation({ digest: "t2" }), source, "2026-06-01"],
    [
      "changed-since-review",
      translation({ translatedFrom: "s2" }),
      { ...source, digest: "s2" },
      "2026-06-01",
    ],
    ["expired", translation(), source, "2027-01-01"],
    ["expired", translation(), source, "2025-12-31"],
  ] as const)("is %s otherwise", (expected, signing, from, today) => {
    expect(status(signing, from, today)).toBe(expected);
  });
});
