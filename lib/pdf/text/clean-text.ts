/**
 * Characters that print nothing and harm: control characters, lone surrogates, the byte order mark, zero-width space, soft
 * hyphen, and direction controls, of which only ours may stand in a sheet. Joiners stay: Persian words need them.
 */
const HARMFUL = /[\p{Cs}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|(?!\n)\p{Cc}/gu;
const BLANK = /[\t\r\u2028\u2029]/g;

/** Text as fonts need it. Decomposed characters would be drawn with displaced marks. */
export function cleanText(text: string): string {
  return text.normalize("NFC").replace(BLANK, " ").replace(HARMFUL, "");
}
