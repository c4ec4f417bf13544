const FOCUSABLE = "input:not(:disabled), select, textarea, button, summary, a[href]";

/** Opens the parts that a field stands in, and moves the focus to it; in a group of fields, to the chosen or the first one. */
export function goToField(id: string): void {
  const place = document.getElementById(id);
  if (!place) return;
  let part = place.closest("details");
  while (part) {
    part.open = true;
    part = part.parentElement?.closest("details") ?? null;
  }
  const field = place.matches(FOCUSABLE)
    ? place
    : (place.querySelector<HTMLElement>("input:checked") ?? place.querySelector<HTMLElement>(FOCUSABLE));
  field?.focus({ preventScroll: true });
  field?.scrollIntoView({ block: "center" });
}
