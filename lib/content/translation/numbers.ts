/** First digits of the other scripts: Arabic-Indic, Persian, fullwidth. Each is followed by its nine others. */
const ZEROS = [0x0660, 0x06f0, 0xff10];
const CHINESE_DIGITS = "〇一二三四五六七八九";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const NUMBER_WORDS = "one two three four five six seven eight nine ten eleven twelve".split(" ");

/**
 * What is wrong with the numbers of a translation: one that the English does not have, or one that got lost. Numbers are
 * compared as digits of any script.
 *
 * @param names that hold a digit: a translation may repeat or leave out a name
 */
export function numberFaults(english: string, translation: string, names: readonly string[]): string[] {
  const withoutNames = names.reduce((rest, name) => rest.replaceAll(name, ""), english);
  const missing = numbersOf(withoutNames);
  const optional = new Set([
    ...numbersOf(english),
    // "October 10" is 10月10日 in Chinese, and "three" may become 3.
    ...MONTHS.flatMap((name, index) => (english.includes(name) ? [String(index + 1)] : [])),
    ...NUMBER_WORDS.flatMap((word, index) =>
      new RegExp(`\\b${word}\\b`, "i").test(english) ? [String(index + 1)] : [],
    ),
  ]);
  const faults: string[] = [];
  for (const number of numbersOf(translation)) {
    const place = missing.indexOf(number);
    if (place !== -1) missing.splice(place, 1);
    else if (!optional.has(number)) faults.push(`The number ${number} stands here, and not in the English.`);
  }
  return [
    ...faults,
    ...missing.map((number) => `The English has the number ${number}, which is missing here.`),
  ];
}

function numbersOf(text: string): string[] {
  return asciiDigits(text).match(/\d+/g) ?? [];
}

function asciiDigits(text: string): string {
  return (
    text
      .replace(/\p{Nd}/gu, (digit) => {
        const code = digit.codePointAt(0) ?? 0;
        const zero = ZEROS.find((start) => code >= start && code <= start + 9);
        return zero === undefined ? digit : String(code - zero);
      })
      // Three running, as in 九一一: 三四 alone is "three or four".
      .replace(/[〇零一二三四五六七八九]{3,}/gu, (digits) =>
        Array.from(digits, (digit) => CHINESE_DIGITS.indexOf(digit === "零" ? "〇" : digit)).join(""),
      )
  );
}
