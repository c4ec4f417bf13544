import type { Problem } from "@/lib/handout/problem";
import { PATIENCE_IN_SECONDS, PdfBusyError, PdfTooSlowError } from "@/lib/output/pdf-pool";
import { CoverageError } from "@/lib/pdf/coverage";

/** What whoever sent the input can do about a PDF that was not drawn; none when it is a fault of ours. */
export function pdfProblems(error: unknown, input: unknown): Problem[] {
  if (error instanceof PdfTooSlowError)
    return [{ problem: "pdf-too-slow", field: "sections", limit: PATIENCE_IN_SECONDS }];
  if (error instanceof PdfBusyError) return [{ problem: "server-busy", field: "format" }];
  if (error instanceof CoverageError) return unprintable(error, input);
  return [];
}

/** Each field that somebody typed such characters into. What stands in no field is content, and content is for us to mend. */
function unprintable({ characters }: CoverageError, input: unknown): Problem[] {
  return [...typedTexts(input)].flatMap(({ field, text }) => {
    const composed = text.normalize("NFC");
    const found = characters.filter(({ character }) => composed.includes(character));
    if (found.length === 0) return [];
    const value = found.map(({ character }) => `“${character}” (${codePoint(character)})`).join(", ");
    return [{ problem: "cannot-print", field, value }];
  });
}

/** Texts of a request with the path of each, as it stands in the JSON: "personal.note". */
function* typedTexts(value: unknown, field = ""): Generator<{ field: string; text: string }> {
  if (typeof value === "string") yield { field, text: value };
  if (typeof value !== "object" || value === null) return;
  for (const [name, inner] of Object.entries(value))
    yield* typedTexts(inner, field === "" ? name : `${field}.${name}`);
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
