import { directionOf } from "@/lib/handout/direction";
import type { Span } from "@/lib/handout/handout";

/** Letters of the Arabic script, with its forms for display. */
const ARABIC = /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]/u;

/**
 * What a clinician typed, in whatever language: words of the other direction than the sheet's stand isolated, so that they do
 * not turn around what is beside them.
 *
 * @param language of the sheet
 */
export function typedSpan(text: string, language: string): Span {
  const direction = ARABIC.test(text) ? "rtl" : "ltr";
  if (direction === directionOf(language)) return { kind: "text", text };
  return { kind: "foreign", language: direction === "rtl" ? "ar" : "en", direction, text };
}

/** A label with something typed in the place of its one placeholder. */
export function aroundSpan(label: string, placeholder: string, span: Span): Span[] {
  const [before = "", after = ""] = label.split(`{${placeholder}}`);
  return [before, span, after].flatMap((part): Span[] =>
    typeof part !== "string" ? [part] : part === "" ? [] : [{ kind: "text", text: part }],
  );
}
