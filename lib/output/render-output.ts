import { readFile } from "node:fs/promises";
import path from "node:path";
import { renderHandoutHtml } from "@/components/handout/render-handout-html";
import type { Handout } from "@/lib/handout/handout";
import type { OutputFormat } from "@/lib/output/output-format";
import type { Pdf } from "@/lib/pdf/render-pdf";
import { renderText } from "@/lib/text/render-text";

export type Output = {
  bytes: Uint8Array<ArrayBuffer>;
  mediaType: string;
  /** Without patient data: topic, language and handout id. */
  fileName: string;
  /** Number of printed pages; null for a format without pages. */
  pages: number | null;
};

/**
 * Draws the handout in one format, a PDF by `drawPdf`: in the server's threads or in this one. Rejects when that does, see
 * pdf-problems.ts.
 */
export async function renderOutput(
  format: OutputFormat,
  handout: Handout,
  drawPdf: (handout: Handout) => Promise<Pdf>,
): Promise<Output> {
  const audience = handout.audience === "clinician" ? "-clinician" : "";
  const fileName = (extension: string) =>
    `${handout.topic}${audience}-${handout.language}-${handout.id}.${extension}`;
  switch (format) {
    case "pdf": {
      const { bytes, pages } = await drawPdf(handout);
      return { bytes: new Uint8Array(bytes), mediaType: "application/pdf", fileName: fileName("pdf"), pages };
    }
    case "html": {
      const css = await readFile(path.join(process.cwd(), "public", "handout.css"), "utf8");
      const html = await renderHandoutHtml(handout, css);
      return text(html, "text/html; charset=utf-8", fileName("html"));
    }
    case "text":
      return text(renderText(handout), "text/plain; charset=utf-8", fileName("txt"));
    case "json":
      return text(`${JSON.stringify(handout)}\n`, "application/json; charset=utf-8", fileName("json"));
  }
}

function text(content: string, mediaType: string, fileName: string): Output {
  return { bytes: new TextEncoder().encode(content), mediaType, fileName, pages: null };
}
