/**
 * What a user can get wrong, by name. `field` is the option as it is called in the form, in a query, in JSON and on the
 * command line. Words for people are in messages/<uiLocale>.json under "Problem".
 */
export type Problem = { field: string } & (
  | { problem: "unknown-topic"; value: string; allowed: string }
  | { problem: "unknown-section"; value: string; allowed: string }
  | { problem: "unknown-language"; value: string; allowed: string }
  | { problem: "no-section" }
  | { problem: "section-twice"; value: string }
  | { problem: "too-many-sections"; limit: number }
  /** The section exists, but not in the patient's language; there is no fallback to English. */
  | { problem: "section-not-in-language"; value: string; language: string }
  /** The patient's language is the one that would stand beside it. */
  | { problem: "bilingual-in-one-language"; language: string }
  /** The section has other blocks in one language than in the other, as where one of them was changed alone. */
  | { problem: "section-differs"; value: string; language: string; other: string }
  /** Two columns of large print are too narrow to read. */
  | { problem: "beside-in-large-print" }
  /** Whoever runs the server allows only translations that a qualified translator has signed. */
  | { problem: "translation-not-reviewed"; value: string }
  | { problem: "unknown-option"; allowed: string }
  | { problem: "option-twice" }
  | { problem: "unknown-value"; value: string; allowed: string }
  | { problem: "missing-option" }
  | { problem: "wrong-type"; expected: "text" | "list" | "number" | "object" }
  /** The clinic's and the patient's part may be in a body only: addresses are logged and kept. */
  | { problem: "not-in-a-link" }
  | { problem: "too-long"; limit: number }
  | { problem: "too-many"; limit: number }
  /** A character that prints nothing and can change the text around it; `value` is its code point. */
  | { problem: "hidden-character"; value: string }
  | { problem: "number-out-of-range"; low: number; high: number }
  | { problem: "not-a-date" }
  /** Words where a telephone number belongs. */
  | { problem: "no-phone-number" }
  /** A taper plan goes on the refrigerator alone: it must say whom to call. */
  | { problem: "phone-for-plan" }
  /** In days of all steps. */
  | { problem: "plan-too-long"; limit: number }
  | { problem: "plan-not-in-language"; language: string }
  | { problem: "unit-text-not-used" }
  /** Amounts that can be misread; amount.ts says how. */
  | { problem: "amount-point-first" }
  | { problem: "amount-zero-last" }
  | { problem: "amount-thousands" }
  | { problem: "amount-comma" }
  | { problem: "amount-slash" }
  | { problem: "amount-not-a-number" }
  | { problem: "not-json" }
  | { problem: "body-too-large"; limit: number }
  | { problem: "not-an-object" }
  | { problem: "logo-not-image" }
  | { problem: "logo-too-large"; limit: number }
  | { problem: "logo-too-many-pixels"; width: number; height: number; limit: number }
  | { problem: "logo-too-deep" }
  | { problem: "logo-broken" }
  /** Typed text holds characters that no font of the sheet has. */
  | { problem: "cannot-print"; value: string }
  /** The PDF was given up after so many seconds. */
  | { problem: "pdf-too-slow"; limit: number }
  | { problem: "server-busy" }
);

export type ProblemName = Problem["problem"];
