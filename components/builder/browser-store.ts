import { useSyncExternalStore } from "react";

/** What this browser keeps, and only after the clinician asked for it. Nothing about a patient. */
type Key = "takehome.clinic" | "takehome.favourites";

const listeners = new Set<() => void>();

/** What is kept under a name; null when nothing is, on the server, and where the browser keeps nothing at all. */
export function useKept(key: Key): string | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => read(key),
    () => null,
  );
}

/** Keeps a text; null forgets it. */
export function keep(key: Key, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // Storage is full or switched off. Nothing is kept then, and the check box shows so.
  }
  for (const listener of listeners) listener();
}

function read(key: Key): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
