/** Text as rules compare it: Arabic vowel signs and stretching marks say nothing about the word. */
export function plainScript(text: string): string {
  return text.normalize("NFC").replace(/[\u064B-\u0652\u0670\u0640]/gu, "");
}
