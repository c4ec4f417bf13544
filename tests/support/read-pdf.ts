import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

export type ReadPdf = {
  language: string | null;
  title: string;
  author: string;
  pages: {
    /** Words as a reader program gives them, white space made single. */
    text: string;
    links: { url: string | null; destination: string | null }[];
    /** Text pieces with their size in points and their distance from the page's foot. */
    items: { text: string; size: number; x: number; y: number; width: number }[];
    width: number;
  }[];
};

/** Reads a PDF back with pdf.js, as a reader program would. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const { info } = (await document.getMetadata()) as unknown as { info: Record<string, string> };
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const content = await page.getTextContent();
    const items = content.items.flatMap((item) =>
      "str" in item
        ? [
            {
              text: item.str,
              size: item.transform[3],
              x: item.transform[4],
              y: item.transform[5],
              width: item.width,
              eol: item.hasEOL,
            },
          ]
        : [],
    );
    const annotations = await page.getAnnotations();
    pages.push({
      text: items
        .map(({ text, eol }) => text + (eol ? " " : ""))
        .join("")
        .replace(/\s+/g, " "),
      links: annotations
        .filter(({ subtype }) => subtype === "Link")
        .map(({ unsafeUrl, dest }) => ({
          url: unsafeUrl ?? null,
          destination: typeof dest === "string" ? dest : null,
        })),
      items,
      width: page.view[2] ?? 0,
    });
  }
  const result = {
    language: info.Language ?? null,
    title: info.Title ?? "",
    author: info.Author ?? "",
    pages,
  };
  await task.destroy();
  return result;
}

/** Text of the whole PDF without white space: where a line ends is the renderer's affair. */
export function packedText(pdf: ReadPdf): string {
  return packed(pdf.pages.map(({ text }) => text).join(""));
}

export function packed(text: string): string {
  return text.normalize("NFC").replace(/\s/g, "");
}
