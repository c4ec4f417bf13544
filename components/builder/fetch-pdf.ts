import type { SheetRequest } from "@/components/builder/choices";
import { readProblems } from "@/components/builder/read-problems";
import type { Problem } from "@/lib/handout/problem";

export type FetchedPdf = ({ ok: true } & Pdf) | { ok: false; problems: readonly Problem[] };

type Pdf = {
  pdf: Blob;
  /** As the server calls it: topic, language and handout id. */
  fileName: string;
  /** Number of printed pages; null when the server does not say. */
  pages: number | null;
};

/** Asks the server for the PDF. Rejects when it cannot be reached or fails. What is typed may be refused here only: the paper has fewer letters than the screen. */
export async function fetchPdf(request: SheetRequest, signal?: AbortSignal): Promise<FetchedPdf> {
  const answer = await fetch("/api/handouts", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ ...request, format: "pdf" }),
    ...(signal && { signal }),
  });
  if (answer.status >= 500) throw new Error(`The server answered ${answer.status}.`);
  if (!answer.ok) return { ok: false, problems: await readProblems(answer) };
  const [, fileName = "handout.pdf"] =
    /filename="([^"]+)"/.exec(answer.headers.get("Content-Disposition") ?? "") ?? [];
  const pages = Number(answer.headers.get("Handout-Pages"));
  return { ok: true, pdf: await answer.blob(), fileName, pages: pages > 0 ? pages : null };
}
