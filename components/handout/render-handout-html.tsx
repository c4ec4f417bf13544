import type { Handout } from "@/lib/handout/handout";
import { HandoutDocument } from "@/components/handout/handout-document";

/** The handout as a whole HTML document, in text. */
export async function renderHandoutHtml(handout: Handout, css: string): Promise<string> {
  // Imported late: the framework refuses the static import in its server code.
  const { renderToStaticMarkup } = await import("react-dom/server");
  return `<!doctype html>${renderToStaticMarkup(<HandoutDocument handout={handout} css={css} />)}\n`;
}
