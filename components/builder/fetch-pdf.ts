import type { Choices } from "@/components/builder/choices";

export type FetchedPdf = {
  pdf: Blob;
  /** As the server calls it: topic, language and handout id. */
  fileName: string;
};

/** Asks the server for the PDF. Rejects when it cannot be reached or fails; null when the choices give no sheet. */
export async function fetchPdf(choices: Choices, signal?: AbortSignal): Promise<FetchedPdf | null> {
  const answer = await fetch("/api/handouts", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ ...choices, format: "pdf" }),
    ...(signal && { signal }),
  });
  if (answer.status >= 500) throw new Error(`The server answered ${answer.status}.`);
  if (!answer.ok) return null;
  const [, fileName = "handout.pdf"] =
    /filename="([^"]+)"/.exec(answer.headers.get("Content-Disposition") ?? "") ?? [];
  return { pdf: await answer.blob(), fileName };
}
