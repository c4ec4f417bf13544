import type { Choices } from "@/components/builder/choices";
import { fetchPdf } from "@/components/builder/fetch-pdf";
import { saveFile } from "@/components/builder/save-file";

/** Fetches the PDF and hands it to the browser as a file. False when the server could not make it. */
export async function downloadPdf(choices: Choices): Promise<boolean> {
  try {
    const fetched = await fetchPdf(choices);
    if (!fetched) return false;
    saveFile(fetched.pdf, fetched.fileName);
    return true;
  } catch {
    return false;
  }
}
