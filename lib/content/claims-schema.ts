import { z } from "zod";

/** How well a claim is shown. The first four are in falling order; the last two stand apart. */
export const STRENGTHS = ["strong", "moderate", "limited", "animal-or-lab", "expert", "fact"] as const;

export type Strength = (typeof STRENGTHS)[number];

const claimSchema = z.strictObject({
  /** What may be said, in the evidence file's words. */
  claim: z.string().min(1),
  strengths: z
    .array(
      z.strictObject({
        strength: z.enum(STRENGTHS),
        /** For whom or what it holds; left out where there is one strength. */
        about: z.string().optional(),
      }),
    )
    .min(1),
  /** Ids of the works in content/references that back it. */
  references: z.array(z.string()),
  /** True where the exact point was not seen in its source: such a claim is not printed. */
  unconfirmed: z.boolean().optional(),
  /** True for what stands on the clinician's sheet only. */
  clinicianOnly: z.boolean().optional(),
  note: z.string().optional(),
});

/** content/topics/<topic>/claims.json, by claim id. */
export const claimsSchema = z.record(z.string(), claimSchema);

export type Claim = z.infer<typeof claimSchema>;

/** In falling order of what the evidence shows. */
const ORDER: readonly Strength[] = ["strong", "moderate", "limited", "animal-or-lab"];

/** A text may say the strength that the claim has, or a lower one; judgement and facts only as such. */
export function isStrengthAllowed(strength: Strength, claim: Claim): boolean {
  return claim.strengths.some(({ strength: given }) => {
    const asked = ORDER.indexOf(strength);
    const ceiling = ORDER.indexOf(given);
    return given === strength || (asked !== -1 && ceiling !== -1 && asked >= ceiling);
  });
}
