import type { Problem } from "@/lib/handout/problem";
import { shown } from "@/lib/handout/shown";

export const OUTPUT_FORMATS = ["pdf", "html", "text", "json"] as const;

export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** Takes `format` out of an input; what is left is for `parseHandoutRequest`. PDF when left out. */
export function takeOutputFormat(
  input: unknown,
): { ok: true; format: OutputFormat; input: unknown } | { ok: false; problem: Problem } {
  if (typeof input !== "object" || input === null || Array.isArray(input))
    return { ok: true, format: "pdf", input };
  const { format: value = "pdf", ...rest }: { format?: unknown } = input;
  const format = OUTPUT_FORMATS.find((known) => known === value);
  if (format) return { ok: true, format, input: rest };
  const problem: Problem = {
    problem: "unknown-value",
    field: "format",
    value: shown(value),
    allowed: OUTPUT_FORMATS.join(", "),
  };
  return { ok: false, problem };
}
