/** A paragraph as it is said: words in another language want another voice. */
export type SpokenParagraph = { element: Element; parts: readonly { language: string; text: string }[] };

const PARAGRAPHS = "h1, h2, h3, p, li, dt, dd, figcaption, caption, th, td";
/** The list of sources and the sheet's number are to be looked up, not to be heard. */
const LEFT_OUT = ".handout-references, .handout-code, .handout-foot";
const CITATION = ".handout-citation";

/** What is read aloud of a sheet, in its order, without the numbers of its sources. */
export function spokenParagraphs(sheet: Element): SpokenParagraph[] {
  return Array.from(sheet.querySelectorAll(PARAGRAPHS))
    .filter((element) => !element.closest(LEFT_OUT))
    .map((element) => ({ element, parts: partsOf(element) }))
    .filter(({ parts }) => parts.length > 0);
}

function partsOf(element: Element): { language: string; text: string }[] {
  const parts: { language: string; text: string }[] = [];
  const texts = element.ownerDocument.createTreeWalker(element, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const around = node.parentElement;
    if (!around || around.closest(CITATION)) continue;
    const language = around.closest("[lang]")?.getAttribute("lang") ?? "";
    const words = node.textContent ?? "";
    const text = around.closest('a[href^="tel:"]') ? digitByDigit(words) : words;
    const last = parts.at(-1);
    if (last?.language === language) last.text += text;
    else parts.push({ language, text });
  }
  return parts.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** 911 is called nine, one, one; a voice says nine hundred and eleven. */
function digitByDigit(number: string): string {
  return number.replace(/[^\d]+/g, ", ").replace(/\d(?=\d)/g, "$& ");
}
