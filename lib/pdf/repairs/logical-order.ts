import { type Line, type Run, isRightToLeft } from "@/lib/pdf/engine/layout-tree";

/**
 * The runs of a line in the order in which they are read. The engine keeps them as they stand on paper; this undoes rule L2 of
 * the Unicode bidirectional algorithm (UAX 9), from the lowest level up.
 */
export function logicalOrder(runs: readonly Run[]): Run[] {
  const order = [...runs];
  const highest = Math.max(0, ...runs.map(levelOf));
  for (let level = 1; level <= highest; level += 1) {
    let start = 0;
    while (start < order.length) {
      let end = start;
      while (end < order.length && levelOf(order[end]) >= level) end += 1;
      order.splice(start, end - start, ...order.slice(start, end).reverse());
      start = end + 1;
    }
  }
  return order;
}

/** The words of a line in the order in which they are read. */
export function readLine(line: Line): string {
  return logicalOrder(line.runs)
    .map((run) => logicalText(run, line.string))
    .join("");
}

/** The words of a run in the order in which they are read. */
export function logicalText(run: Run, line: string): string {
  const text = line.slice(run.start, run.end);
  return isRightToLeft(run) ? Array.from(text).reverse().join("") : text;
}

function levelOf(run: Run | undefined): number {
  return run?.attributes.bidiLevel ?? 0;
}
