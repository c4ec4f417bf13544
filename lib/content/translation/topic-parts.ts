import type { GlossaryEntry } from "@/lib/content/library";
import { parseFrontMatter } from "@/lib/content/parse-front-matter";
import { parseLine, parseMarkdown, type Reader } from "@/lib/content/parse-markdown";
import { topicWordsSchema } from "@/lib/content/topic-schema";
import type { PartGroup } from "@/lib/content/translation/part";
import { spanPart, textPart } from "@/lib/content/translation/section-parts";

export const MAIN_MESSAGE = "the mainMessage";

/** Takes topic.md apart: the words on every sheet. What to say on the phone is in English and is left out. */
export function topicParts(source: string, reader: Reader): PartGroup[] {
  const words = parseFrontMatter(parseMarkdown(source, reader).frontMatter, topicWordsSchema, reader.fault);
  if (!words) return [];
  const { data, lineOf } = words;
  const { title, region, lines, elsewhere } = data.emergency;
  const messageLine = lineOf("mainMessage");
  const at = (...path: (string | number)[]) => lineOf("emergency", ...path);
  const line = (text: string, ...path: (string | number)[]) => parseLine(text, at(...path), reader);
  return [
    [textPart("the title", lineOf("title"), data.title)],
    [textPart("the shortTitle", lineOf("shortTitle"), data.shortTitle)],
    ...(data.mainMessage
      ? [[spanPart(MAIN_MESSAGE, messageLine, parseLine(data.mainMessage, messageLine, reader))] as const]
      : []),
    [textPart("the title of the emergency box", at("title"), title)],
    [textPart("the region of the emergency box", at("region"), region)],
    ...lines.map(({ number, purpose }, index): PartGroup => {
      const what = `the purpose of ${number}`;
      return [spanPart(what, at("lines", index, "purpose"), line(purpose, "lines", index, "purpose"))];
    }),
    [spanPart("the elsewhere of the emergency box", at("elsewhere"), line(elsewhere, "elsewhere"))],
    ...taperPlanParts(),
  ];

  function taperPlanParts(): PartGroup[] {
    const { taperPlan } = data;
    if (!taperPlan) return [];
    const part = (what: string, text: string, ...path: (string | number)[]): PartGroup => {
      const number = lineOf("taperPlan", ...path);
      return [spanPart(`${what} of the taper plan`, number, parseLine(text, number, reader))];
    };
    return [
      part("the afterBreak title", taperPlan.afterBreak.title, "afterBreak", "title"),
      part("the afterBreak", taperPlan.afterBreak.words, "afterBreak", "words"),
      part("the labels", taperPlan.labels, "labels"),
      ...taperPlan.pause.map((text, index) => part("a line of the pause", text, "pause", index)),
    ];
  }
}

/** Takes a glossary apart. */
export function glossaryParts(
  glossary: Readonly<Record<string, GlossaryEntry>>,
  lineOf: (id: string) => number,
): PartGroup[] {
  return Object.entries(glossary)
    .sort(([first], [second]) => (first < second ? -1 : 1))
    .map(([id, { term, explanation }]) => [
      textPart(`the term "${id}"`, lineOf(id), term),
      textPart(`the explanation of "${id}"`, lineOf(id), explanation),
    ]);
}
