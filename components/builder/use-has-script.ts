import { useSyncExternalStore } from "react";

/** False on the server and until the page has come to life. */
export function useHasScript(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
}
