import type { Problem } from "@/lib/handout/problem";
import { PATIENCE_IN_SECONDS, PdfBusyError, PdfTooSlowError } from "@/lib/output/pdf-pool";

/** What a user can do about a PDF that was not drawn; null when it is a fault of ours. */
export function pdfProblem(error: unknown): Problem | null {
  if (error instanceof PdfTooSlowError)
    return { problem: "pdf-too-slow", field: "sections", limit: PATIENCE_IN_SECONDS };
  if (error instanceof PdfBusyError) return { problem: "server-busy", field: "format" };
  return null;
}
