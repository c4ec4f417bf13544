import { useEffect, useState } from "react";
import type { SheetRequest } from "@/components/builder/choices";
import { fetchPdf } from "@/components/builder/fetch-pdf";
import { pause } from "@/components/builder/pause";

type Pages = {
  /** The last pages that could be drawn; null before the first. While others are drawn, the first are the new ones. */
  pages: readonly HTMLCanvasElement[] | null;
  state: "current" | "drawing" | "failed";
  retry: () => void;
};

/** In milliseconds: several quick changes ask the server once. */
const PAUSE = 120;

/** Width of a page on the desk, in CSS pixels. */
const PAGE_WIDTH = 736;

/** The PDF's pages as pictures. Each old one stays until its new one is drawn, so that the first is seen at once. */
export function usePages(request: SheetRequest): Pages {
  const [pages, setPages] = useState<Pages["pages"]>(null);
  const [finished, setFinished] = useState<{ request: SheetRequest; state: "current" | "failed" } | null>(
    null,
  );
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    draw(request, signal, (change) => {
      if (!signal.aborted) setPages(change);
    }).then(
      () => !signal.aborted && setFinished({ request, state: "current" }),
      () => !signal.aborted && setFinished({ request, state: "failed" }),
    );
    return () => controller.abort();
  }, [request, attempt]);

  return {
    pages,
    state: finished?.request === request ? finished.state : "drawing",
    retry: () => {
      setFinished(null);
      setAttempt((count) => count + 1);
    },
  };
}

/** Shows nothing new when the choices give no sheet. */
async function draw(
  request: SheetRequest,
  signal: AbortSignal,
  show: (change: (shown: Pages["pages"]) => Pages["pages"]) => void,
): Promise<void> {
  await pause(PAUSE, signal);
  // Fetched when it is first needed: it is larger than the rest of the page.
  const [fetched, { drawPages }] = await Promise.all([
    fetchPdf(request, signal),
    import("@/components/builder/draw-pages"),
  ]);
  if (!fetched.ok) return;
  // Sharp on a fine screen and not larger than that: a page of twice this width takes 11 MB.
  const width = PAGE_WIDTH * Math.min(2, Math.max(1, window.devicePixelRatio));
  const drawn: HTMLCanvasElement[] = [];
  for await (const { canvas, count } of drawPages(fetched.pdf, width, signal)) {
    drawn.push(canvas);
    const done = [...drawn];
    show((shown) => [...done, ...(shown ?? []).slice(done.length, count)]);
  }
}
