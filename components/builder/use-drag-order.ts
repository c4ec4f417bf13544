"use client";

import { type PointerEvent as ReactPointerEvent, useRef, useState } from "react";

type Drag = { id: string; order: readonly string[] };

/**
 * Reorders rows by their handle, with mouse, pen or finger. Escape puts all back. Keys have the buttons of each row.
 *
 * @param order the rows as they are
 * @param onDrop called once, when the row is let go at another place
 */
export function useDragOrder(order: readonly string[], onDrop: (id: string, position: number) => void) {
  const list = useRef<HTMLOListElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);

  function start(id: string, event: ReactPointerEvent) {
    if (event.button !== 0) return;
    // No text is selected on the way.
    event.preventDefault();
    // Kept here and not read from the state: the pointer may be let go before its last move is drawn.
    let now = order;
    const show = (next: readonly string[]) => {
      now = next;
      setDrag({ id, order: next });
    };
    show(order);

    const listening = new AbortController();
    const { signal } = listening;
    const end = () => {
      listening.abort();
      setDrag(null);
    };
    window.addEventListener(
      "pointermove",
      ({ clientY }) => {
        const place = placeAt(list.current, now.indexOf(id), clientY);
        if (now[place] !== id) show(now.filter((other) => other !== id).toSpliced(place, 0, id));
      },
      { signal },
    );
    window.addEventListener(
      "pointerup",
      () => {
        end();
        if (now !== order) onDrop(id, now.indexOf(id));
      },
      { signal },
    );
    window.addEventListener("pointercancel", end, { signal });
    window.addEventListener("keydown", ({ key }) => key === "Escape" && end(), { signal });
  }

  return { list, order: drag?.order ?? order, dragged: drag?.id ?? null, start };
}

/** Where the row at `from` goes when the pointer is at this height of the window. */
function placeAt(list: HTMLElement | null, from: number, y: number): number {
  const rows = [...(list?.children ?? [])].map((row) => row.getBoundingClientRect());
  const own = rows[from];
  if (!own) return from;
  // Only so far that the row then lies under the pointer: else it and a taller neighbour would change places for ever.
  const before = rows.findIndex(({ top, bottom }, at) => at < from && y < Math.min(bottom, top + own.height));
  if (before !== -1) return before;
  const after = rows.findLastIndex(
    ({ top, bottom }, at) => at > from && y > Math.max(top, bottom - own.height),
  );
  return Math.max(from, after);
}
