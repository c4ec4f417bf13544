/** A value as it may be shown back: short, and without characters that turn or hide what stands around them. */
export function shown(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const visible = text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "\u{fffd}");
  const characters = Array.from(visible);
  return characters.length > 40 ? `${characters.slice(0, 40).join("")}…` : visible;
}
