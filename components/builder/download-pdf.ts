import type { Choices } from "@/components/builder/choices";
import { requestToQuery } from "@/lib/handout/request";

/** Fetches the PDF and hands it to the browser as a file. False when the server could not make it. */
export async function downloadPdf(choices: Choices): Promise<boolean> {
  try {
    const answer = await fetch(`/api/handouts?${requestToQuery(choices)}`);
    if (!answer.ok) return false;
    const address = URL.createObjectURL(await answer.blob());
    const link = document.createElement("a");
    link.href = address;
    link.download =
      /filename="([^"]+)"/.exec(answer.headers.get("Content-Disposition") ?? "")?.[1] ?? "handout.pdf";
    link.click();
    // The browser has taken its own hold of the file by the next turn; the memory can go.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    return true;
  } catch {
    return false;
  }
}
