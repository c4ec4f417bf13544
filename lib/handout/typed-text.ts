import { z } from "zod";
import { refuse } from "@/lib/handout/refusal";

/**
 * Characters that print nothing and can change what stands around them: controls, direction controls, lone surrogates,
 * private and unassigned ones. The joiners U+200C and U+200D stay: Persian words need them.
 */
const HIDDEN = /(?![\u200c\u200d])[\p{C}\p{Zl}\p{Zp}]/u;
const HIDDEN_BUT_LINES = /(?![\n\u200c\u200d])[\p{C}\p{Zl}\p{Zp}]/u;

/** One line that a clinician types, at most so many characters; blank is left out. */
export function typedLine(limit: number) {
  return typedText(limit, HIDDEN)
    .optional()
    .transform((text) => (text === "" ? undefined : text));
}

/** The same, and it must be there. */
export function requiredLine(limit: number) {
  return typedText(limit, HIDDEN).superRefine((text, context) => {
    if (text === "") refuse(context, { problem: "missing-option" });
  });
}

/** A telephone number, as a person writes it: with signs and words such as "ext.", in digits of any script. Blank is left out. */
export function typedPhone(limit: number) {
  return typedLine(limit).superRefine((text, context) => {
    if (text !== undefined && !hasNumber(text)) refuse(context, { problem: "no-phone-number" });
  });
}

/** The same, and it must be there. */
export function requiredPhone(limit: number) {
  return requiredLine(limit).superRefine((text, context) => {
    if (text !== "" && !hasNumber(text)) refuse(context, { problem: "no-phone-number" });
  });
}

/** The shortest telephone numbers, such as 911, have three digits. */
function hasNumber(text: string): boolean {
  return (text.match(/\p{Nd}/gu) ?? []).length >= 3;
}

/** Several lines, such as an address. */
export function typedLines(limit: number) {
  return typedText(limit, HIDDEN_BUT_LINES)
    .optional()
    .transform((text) => (text === "" ? undefined : text));
}

function typedText(limit: number, hidden: RegExp) {
  return z
    .string()
    .transform((text) => text.replace(/\r\n?/g, "\n").trim())
    .superRefine((text, context) => {
      const found = hidden.exec(text)?.[0];
      if (found !== undefined) refuse(context, { problem: "hidden-character", value: codePoint(found) });
      if (Array.from(text).length > limit) refuse(context, { problem: "too-long", limit });
    });
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** A whole number from `low` to `high`. */
export function typedCount(low: number, high: number) {
  return z.number().superRefine((value, context) => {
    if (!Number.isInteger(value) || value < low || value > high) {
      refuse(context, { problem: "number-out-of-range", low, high });
    }
  });
}

/** YYYY-MM-DD, a day that exists in this or the last century. */
export function typedDay() {
  return z.string().superRefine((text, context) => {
    if (!isDay(text)) refuse(context, { problem: "not-a-date" });
  });
}

export function isDay(text: string): boolean {
  return z.iso.date().safeParse(text).success && /^(19|20)/.test(text);
}
