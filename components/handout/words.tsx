import { leftToRightPieces } from "@/lib/handout/left-to-right";
import type { Direction } from "@/lib/handout/handout";

/** A longer piece, such as an address, may be split between lines; in characters. This many fit a phone in very large print. */
const MOST_WHOLE = 17;

/**
 * Words without marks of their own. What has a number in it stays on one line: none ends with the "7-" of 7-OH. In Arabic and
 * Persian each piece that is read from left to right stands in an isolate: without one a browser turns around 7-OH, ranges, dates
 * and telephone numbers there.
 */
export function Words({ text, direction }: { text: string; direction: Direction }) {
  const isRightToLeft = direction === "rtl";
  const pieces = leftToRightPieces(text).filter(
    ({ start, end }) => isRightToLeft || /\d/.test(text.slice(start, end)),
  );
  const ends = [0, ...pieces.map(({ end }) => end)];
  return (
    <>
      {pieces.map(({ start, end }, index) => [
        text.slice(ends[index], start),
        <Piece key={start} isIsolate={isRightToLeft} text={text.slice(start, end)} />,
      ])}
      {text.slice(ends.at(-1))}
    </>
  );
}

function Piece({ text, isIsolate }: { text: string; isIsolate: boolean }) {
  const className = text.length <= MOST_WHOLE ? "handout-whole" : undefined;
  if (!isIsolate) return className ? <span className={className}>{text}</span> : text;
  return (
    <bdi dir="ltr" className={className}>
      {text}
    </bdi>
  );
}
