import type { SheetRequest } from "@/components/builder/choices";
import { fetchPdf } from "@/components/builder/fetch-pdf";
import { saveFile } from "@/components/builder/save-file";

/** Fetches the PDF and hands it to the browser as a file; or says why there is none. */
export async function downloadPdf(request: SheetRequest): Promise<"pdfReady" | "refused" | "failed"> {
  try {
    const fetched = await fetchPdf(request);
    if (!fetched.ok) return "refused";
    saveFile(fetched.pdf, fetched.fileName);
    return "pdfReady";
  } catch {
    return "failed";
  }
}
