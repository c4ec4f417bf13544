/** Break opportunity without a hyphen: see `breakWords`. */
const BREAK = "\u00ad";
/** Addresses longer than this need places to break; shorter ones fit a line. In characters. */
const LONG_ADDRESS = 25;

/** Text as the engine needs it: composed characters, and no two spaces in a row, which it would take for a hyphen. */
export function printedText(text: string): string {
  return text.normalize("NFC").replace(/ {2,}/g, " ");
}

/** An address with places to break after its separators. */
export function printedAddress(address: string): string {
  const text = printedText(address);
  return text.length > LONG_ADDRESS ? text.replace(/[/?&=#._-](?=.)/g, `$&${BREAK}`) : text;
}

/** Hyphenation off: a word breaks only where `printedAddress` allows it, and then without a hyphen. */
export function breakWords(word: string | null): string[] {
  const text = word ?? "";
  if (!text.includes(BREAK)) return [text];
  // The empty part tells the engine: break here, print no hyphen.
  return text.split(BREAK).flatMap((part, index) => (index === 0 ? [part] : ["", part]));
}
