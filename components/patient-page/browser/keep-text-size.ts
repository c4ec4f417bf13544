/** As the server reads it, see lib/handout/patient-page-path.ts. */
const OPTION = "size";

/**
 * The size that a reader chose goes along to the same sheet in another language, and is there when the page is loaded again. It
 * stands in the address: nothing is stored.
 */
export function keepTextSize(sizes: Iterable<HTMLInputElement>, links: Iterable<HTMLAnchorElement>): void {
  const others = [...links];
  for (const size of sizes) {
    size.addEventListener("change", () => {
      for (const link of others) link.href = withSize(link.href, size.value);
      window.history.replaceState(null, "", withSize(window.location.href, size.value));
    });
  }
}

function withSize(address: string, size: string): string {
  const changed = new URL(address);
  changed.searchParams.set(OPTION, size);
  // Commas part the sections, as they do in the address that was scanned.
  return changed.href.replaceAll("%2C", ",");
}
