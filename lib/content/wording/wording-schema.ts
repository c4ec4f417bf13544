import { z } from "zod";

const text = z.string().trim().min(1);

const phraseRuleSchema = z.strictObject({
  id: text,
  /** Regular expression, without regard to case, matched against one sentence. */
  pattern: text.transform((pattern, context) => {
    try {
      return new RegExp(pattern, "iu");
    } catch (error) {
      context.addIssue({ code: "custom", message: error instanceof Error ? error.message : "no pattern" });
      return z.NEVER;
    }
  }),
  why: text,
  /** What to write instead. */
  instead: text,
  /** A sentence that the rule must catch; the tests plant it. */
  example: text,
  /** True where a sentence with a date that drops out in time may say it. */
  allowedWhenDated: z.boolean().optional(),
});

/** content/wording/forbidden-claims.json and words-to-avoid.json */
export const phraseRulesSchema = z.array(phraseRuleSchema).min(1);

/** content/wording/numbers.json: what holds a digit and is a name. */
export const numbersSchema = z.array(z.strictObject({ text, why: text }));

export type PhraseRule = z.infer<typeof phraseRuleSchema>;

export type Wording = {
  forbiddenClaims: readonly PhraseRule[];
  wordsToAvoid: readonly PhraseRule[];
  /** Names that hold a digit. */
  numbers: readonly string[];
};
