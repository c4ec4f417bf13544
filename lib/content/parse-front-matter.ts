import { LineCounter, isNode, parseDocument } from "yaml";
import type { z } from "zod";
import type { Fault } from "@/lib/content/parse-markdown";

/** Front matter, checked, with the line of each value for messages. */
export type FrontMatter<T> = { data: T; lineOf: (...path: (string | number)[]) => number };

/**
 * Parses a file's front matter with the schema. Returns null after naming the faults.
 *
 * @param frontMatter null when the file has none
 */
export function parseFrontMatter<T>(
  frontMatter: { yaml: string; line: number } | null,
  schema: z.ZodType<T>,
  fault: Fault,
): FrontMatter<T> | null {
  if (!frontMatter) {
    fault(
      1,
      "The file begins without front matter. Begin it with ---, the title and the other fields, and ---.",
    );
    return null;
  }
  const lines = new LineCounter();
  const document = parseDocument(frontMatter.yaml, { lineCounter: lines });
  const offset = frontMatter.line - 1;
  for (const error of document.errors)
    fault(offset + (error.linePos?.[0].line ?? 1), error.message.split("\n")[0] ?? "");
  if (document.errors.length > 0) return null;

  function lineOf(...path: (string | number)[]): number {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return offset + lines.linePos(node.range[0]).line;
    }
    return frontMatter?.line ?? 1;
  }

  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { data: parsed.data, lineOf };
  for (const issue of parsed.error.issues) {
    const path = issue.path.filter((part) => typeof part !== "symbol");
    fault(lineOf(...path), `${path.join(".") || "front matter"}: ${issue.message}`);
  }
  return null;
}
