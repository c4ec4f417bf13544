import { describe, expect, it } from "vitest";
import { type Claim, isStrengthAllowed, type Strength } from "@/lib/content/claims-schema";

const claim = (...strengths: Strength[]): Claim => ({
  claim: "x",
  strengths: strengths.map((strength) => ({ strength })),
  references: [],
});

describe("isStrengthAllowed", () => {
  it.each([
    ["strong", claim("strong"), true],
    ["limited", claim("strong"), true],
    ["strong", claim("moderate"), false],
    ["moderate", claim("strong", "limited"), true],
    ["limited", claim("animal-or-lab"), false],
    ["expert", claim("strong"), false],
    ["fact", claim("limited"), false],
    ["strong", claim("expert"), false],
    ["fact", claim("fact", "limited"), true],
  ] as const)("says of %s for %j: %s", (strength, given, allowed) => {
    expect(isStrengthAllowed(strength, given)).toBe(allowed);
  });
});
