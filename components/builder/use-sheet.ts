"use client";

import { useEffect, useRef, useState } from "react";
import type { SheetRequest } from "@/components/builder/choices";
import { fetchHandout } from "@/components/builder/fetch-handout";
import { fetchPdf } from "@/components/builder/fetch-pdf";
import { pause } from "@/components/builder/pause";
import type { Handout } from "@/lib/handout/handout";
import type { Problem } from "@/lib/handout/problem";
import { requestToQuery } from "@/lib/handout/request";

/** What is shown beside the form. */
export type Sheet = {
  /** The last sheet that could be composed; null before the first. */
  handout: Handout | null;
  /** Number of printed pages; null while it is not known. */
  pages: number | null;
  /** Why the choices as they are now give no sheet. */
  problems: readonly Problem[];
};

export type SheetState = "current" | "loading" | "failed";

/** In milliseconds: several quick changes ask the server once, and nobody waits for it. */
const PAUSE = 200;

/** Keeps the sheet beside the form up to date. The server composes; the content never comes to the browser. */
export function useSheet(initial: Sheet, request: SheetRequest) {
  const [sheet, setSheet] = useState(initial);
  // The server has drawn the first one already.
  const [finished, setFinished] = useState<{ request: SheetRequest; state: "current" | "failed" } | null>({
    request,
    state: "current",
  });
  const [attempt, setAttempt] = useState(0);
  const asked = useRef({ request, attempt });

  useEffect(() => {
    if (asked.current.request === request && asked.current.attempt === attempt) return;
    asked.current = { request, attempt };
    const controller = new AbortController();
    const { signal } = controller;
    load(request, signal, (change) => {
      if (!signal.aborted) setSheet(change);
    }).then(
      () => !signal.aborted && setFinished({ request, state: "current" }),
      () => !signal.aborted && setFinished({ request, state: "failed" }),
    );
    return () => controller.abort();
  }, [request, attempt]);

  const state: SheetState = finished?.request === request ? finished.state : "loading";
  return {
    sheet,
    state,
    retry: () => {
      setFinished(null);
      setAttempt((count) => count + 1);
    },
  };
}

async function load(
  request: SheetRequest,
  signal: AbortSignal,
  show: (change: (shown: Sheet) => Sheet) => void,
): Promise<void> {
  await pause(PAUSE, signal);
  const fetched = await fetchHandout(request, signal);
  if (!fetched.ok) return show((shown) => ({ ...shown, problems: fetched.problems }));
  show(() => ({ handout: fetched.handout, pages: null, problems: [] }));
  const counted = await countPages(request, signal);
  show((shown) => ({ ...shown, ...counted }));
}

/** By a link's headers alone where a link says all; the clinic's and the patient's part go in a body. */
async function countPages(
  request: SheetRequest,
  signal: AbortSignal,
): Promise<Pick<Sheet, "pages" | "problems">> {
  if (request.clinic ?? request.personal) {
    const fetched = await fetchPdf(request, signal);
    return fetched.ok ? { pages: fetched.pages, problems: [] } : { pages: null, problems: fetched.problems };
  }
  const counted = await fetch(`/api/handouts?${requestToQuery(request)}`, { method: "HEAD", signal });
  const pages = Number(counted.headers.get("Handout-Pages"));
  return { pages: pages > 0 ? pages : null, problems: [] };
}
