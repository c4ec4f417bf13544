"use client";

import { type PointerEvent as ReactPointerEvent, useEffect, useRef, useState } from "react";

type Drag = { id: string; order: readonly string[] };

/**
 * Reorders rows by their handle, with mouse, pen or finger. Escape puts all back. Keys have the buttons of each row.
 *
 * @param order the rows as they are
 * @param onDrop called once, when the row is let go at another place
 */
export function useDragOrder(order: readonly string[], onDrop: (id: string, position: number) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const latest = useRef({ drag, order, onDrop });
  useEffect(() => {
    latest.current = { drag, order, onDrop };
  });

  const isDragging = drag !== null;
  useEffect(() => {
    if (!isDragging) return;
    function move({ clientY }: PointerEvent) {
      const over = rowAt(list.current, clientY);
      setDrag((now) => {
        if (!now || over === null || over === now.order.indexOf(now.id)) return now;
        const rest = now.order.filter((id) => id !== now.id);
        rest.splice(over, 0, now.id);
        return { ...now, order: rest };
      });
    }
    function end(isKept: boolean) {
      const { drag: now, order: before, onDrop: drop } = latest.current;
      setDrag(null);
      const position = now ? now.order.indexOf(now.id) : -1;
      if (isKept && now && position !== before.indexOf(now.id)) drop(now.id, position);
    }
    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener("pointermove", move, { signal });
    window.addEventListener("pointerup", () => end(true), { signal });
    window.addEventListener("pointercancel", () => end(false), { signal });
    window.addEventListener("keydown", ({ key }) => key === "Escape" && end(false), { signal });
    return () => listening.abort();
  }, [isDragging]);

  function start(id: string, event: ReactPointerEvent) {
    if (event.button !== 0) return;
    // No text is selected on the way.
    event.preventDefault();
    setDrag({ id, order });
  }

  return { list, order: drag?.order ?? order, dragged: drag?.id ?? null, start };
}

/** Place of the row at a height of the window; null between rows and outside the list. */
function rowAt(list: HTMLElement | null, y: number): number | null {
  const rows = [...(list?.children ?? [])];
  const at = rows.findIndex((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return y >= top && y < bottom;
  });
  return at === -1 ? null : at;
}
