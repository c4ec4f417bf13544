import type { SheetRequest } from "@/components/builder/choices";

export type FetchedPdf = {
  pdf: Blob;
  /** As the server calls it: topic, language and handout id. */
  fileName: string;
  /** Number of printed pages; null when the server does not say. */
  pages: number | null;
};

/** Asks the server for the PDF. Rejects when it cannot be reached or fails; null when the choices give no sheet. */
export async function fetchPdf(request: SheetRequest, signal?: AbortSignal): Promise<FetchedPdf | null> {
  const answer = await fetch("/api/handouts", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ ...request, format: "pdf" }),
    ...(signal && { signal }),
  });
  if (answer.status >= 500) throw new Error(`The server answered ${answer.status}.`);
  if (!answer.ok) return null;
  const [, fileName = "handout.pdf"] =
    /filename="([^"]+)"/.exec(answer.headers.get("Content-Disposition") ?? "") ?? [];
  const pages = Number(answer.headers.get("Handout-Pages"));
  return { pdf: await answer.blob(), fileName, pages: pages > 0 ? pages : null };
}
