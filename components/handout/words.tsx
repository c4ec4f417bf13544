import { leftToRightPieces } from "@/lib/handout/left-to-right";
import type { Direction } from "@/lib/handout/handout";

/** A longer piece, such as an address, may be split between lines; in characters. */
const MOST_WHOLE = 20;

/**
 * Words without marks of their own. In Arabic and Persian each piece that is read from left to right stands in an isolate:
 * without one a browser turns around 7-OH, ranges, dates and telephone numbers there.
 */
export function Words({ text, direction }: { text: string; direction: Direction }) {
  const pieces = direction === "rtl" ? leftToRightPieces(text) : [];
  const ends = [0, ...pieces.map(({ end }) => end)];
  return (
    <>
      {pieces.map(({ start, end }, index) => [
        text.slice(ends[index], start),
        <bdi key={start} dir="ltr" className={end - start <= MOST_WHOLE ? "handout-whole" : undefined}>
          {text.slice(start, end)}
        </bdi>,
      ])}
      {text.slice(ends.at(-1))}
    </>
  );
}
