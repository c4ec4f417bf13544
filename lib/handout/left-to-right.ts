const DIGIT = "[0-9٠-٩۰-۹]";
const NUMBER = String.raw`${DIGIT}+(?:[.,]${DIGIT}+)?`;
const UNIT = "(?:mg|mcg|µg|kg|g|mL|ml|L|cm|mm|m|h)(?![A-Za-z])";

/**
 * What is read from left to right also inside Arabic or Persian, and would else be turned around, most specific first:
 * addresses, e-mails, ISO dates, telephone numbers and ranges (digits joined by hyphens, dashes or brackets), numbers with
 * a Latin unit, whole numbers with a fraction, and names of Latin letters and digits joined by hyphens, such as 7-OH.
 */
const LEFT_TO_RIGHT = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s\u0600-\u06FF]*[^\s\u0600-\u06FF.,;:)]`,
    String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
    String.raw`[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)+(?:\/[\w./?&=#%-]*[\w/])?`,
    String.raw`\+?(?:\(${DIGIT}+\)[ \u00a0]?)?${NUMBER}(?: ?[-\u2010-\u2013\/] ?(?:\(${DIGIT}+\)|${NUMBER}))+(?:[ \u00a0](?:${UNIT}|%))?`,
    String.raw`\+${DIGIT}[\d -]*${DIGIT}`,
    String.raw`${DIGIT}+[¼½¾]`,
    String.raw`${NUMBER}[ \u00a0]?${UNIT}`,
    String.raw`[A-Za-z0-9]+(?:[-\u2010\u2011\/][A-Za-z0-9]+)+`,
  ].join("|"),
  "gu",
);

/** Where in a right-to-left text the pieces begin and end that are read from left to right. */
export function leftToRightPieces(text: string): { start: number; end: number }[] {
  return Array.from(text.matchAll(LEFT_TO_RIGHT), ({ index, 0: piece }) => ({
    start: index,
    end: index + piece.length,
  }));
}
