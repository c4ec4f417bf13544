import { z } from "zod";

const text = z.string().trim().min(1);

/** Regular expression, without regard to case. `\\b` knows ASCII letters only: write (?<!\\p{L}) for other scripts. */
const pattern = text.transform((source, context) => {
  try {
    return new RegExp(source, "iu");
  } catch (error) {
    context.addIssue({ code: "custom", message: error instanceof Error ? error.message : "no pattern" });
    return z.NEVER;
  }
});

const phraseRuleSchema = z.strictObject({
  id: text,
  /** Matched against one sentence. */
  pattern,
  why: text,
  /** What to write instead. */
  instead: text,
  /** A sentence that the rule must catch; the tests plant it. */
  example: text,
  /** True where a sentence with a date that drops out in time may say it. */
  allowedWhenDated: z.boolean().optional(),
});

/** content/wording/<language>/forbidden-claims.json and words-to-avoid.json */
export const phraseRulesSchema = z.array(phraseRuleSchema).min(1);

/** content/wording/<language>/negation.json: the words that turn a sentence into its opposite. */
export const negationSchema = z.strictObject({
  pattern,
  /** Words that hold such a word and deny nothing, such as 不同, "different". */
  except: pattern.optional(),
});

/** content/wording/numbers.json: what holds a digit and is a name, in English. */
export const numbersSchema = z.array(z.strictObject({ text, why: text }));

export type PhraseRule = z.infer<typeof phraseRuleSchema>;
export type Negation = z.infer<typeof negationSchema>;

export type LanguageWording = {
  forbiddenClaims: readonly PhraseRule[];
  wordsToAvoid: readonly PhraseRule[];
  negation: Negation;
};

export type Wording = {
  /** Names that hold a digit. */
  numbers: readonly string[];
  languages: Readonly<Record<string, LanguageWording>>;
};
