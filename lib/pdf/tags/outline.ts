import type PDFDocument from "pdfkit";
import type { OutlineItem } from "pdfkit";
import type { Bookmark } from "@/lib/pdf/tags/tag-layout";

/** The list of headings that a reader program shows beside the pages, each under the heading that it belongs to. */
export function addOutline(file: PDFDocument, bookmarks: readonly Bookmark[]): void {
  const open: { level: number; item: OutlineItem }[] = [{ level: 0, item: file.outline }];
  for (const { title, level, page, top } of bookmarks) {
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    // pdfkit counts from the right edge.
    const item = (open.at(-1)?.item ?? file.outline).addItem(title, {
      pageNumber: page,
      top,
      left: file.page.width,
    });
    open.push({ level, item });
  }
}
