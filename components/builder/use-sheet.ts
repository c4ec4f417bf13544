"use client";

import { useRef, useState } from "react";
import type { Choices } from "@/components/builder/choices";
import { fetchHandout } from "@/components/builder/fetch-handout";
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
const PAUSE = 120;

/** Keeps the sheet beside the form up to date. The server composes; the content never comes to the browser. */
export function useSheet(initial: Sheet) {
  const [sheet, setSheet] = useState(initial);
  const [state, setState] = useState<SheetState>("current");
  const running = useRef<AbortController>(null);
  const last = useRef<Choices>(null);

  function follow(choices: Choices) {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    last.current = choices;
    setState("loading");
    load(choices, controller.signal).catch(() => {
      if (!controller.signal.aborted) setState("failed");
    });
  }

  async function load(choices: Choices, signal: AbortSignal) {
    await pause(PAUSE, signal);
    const fetched = await fetchHandout(choices, signal);
    if (!fetched.ok) {
      setSheet((shown) => ({ ...shown, problems: fetched.problems }));
      setState("current");
      return;
    }
    setSheet({ handout: fetched.handout, pages: null, problems: [] });
    const counted = await fetch(`/api/handouts?${requestToQuery(choices)}`, { method: "HEAD", signal });
    const pages = Number(counted.headers.get("Handout-Pages"));
    setSheet((shown) => ({ ...shown, pages: pages > 0 ? pages : null }));
    setState("current");
  }

  return {
    sheet,
    state,
    follow,
    retry: () => {
      if (last.current) follow(last.current);
    },
  };
}
