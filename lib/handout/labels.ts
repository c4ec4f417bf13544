import { z } from "zod";

const text = z.string().min(1);

/**
 * The words printed around the content, in one of the patient's languages (messages/handout/<language>.json).
 * Placeholders stand in braces and are filled by the composer.
 */
export const handoutLabelsSchema = z.strictObject({
  author: text,
  /** {page} and {pages} are filled by the renderer that knows pages. */
  pageOf: text,
  identity: text,
  disclaimer: text,
  summaryTitle: text,
  sourcesTitle: text,
  sourceLabel: text,
  /** What follows a term at its first appearance, with its brackets. */
  termExplained: text,
  lists: z.strictObject({ doTitle: text, dontTitle: text, dontPrefix: text, checkTitle: text }),
  callouts: z.strictObject({ routine: text, urgent: text, emergency: text }),
  /** How well a claim is shown, in plain words. */
  evidence: z.strictObject({
    strong: text,
    moderate: text,
    limited: text,
    "animal-or-lab": text,
    expert: text,
  }),
  emergency: z.strictObject({ answersIn: text, interpreters: text }),
  notices: z.strictObject({ unsigned: text, uncheckedTranslation: text }),
  reference: z.strictObject({ published: text, accessed: text, etAl: text }),
  date: z.strictObject({ day: text, month: text, monthNames: z.array(text).length(12) }),
  listSeparator: text,
  /** Words of the clinician's sheet; only in the language that topics are written in. */
  clinician: z
    .strictObject({
      head: text,
      title: text,
      given: text,
      covered: text,
      teachBack: text,
      teachBackHow: text,
      goodAnswer: text,
      evidence: text,
      evidenceHow: text,
      columns: z.array(text).length(4),
      strengths: z.strictObject({
        strong: text,
        moderate: text,
        limited: text,
        "animal-or-lab": text,
        expert: text,
        fact: text,
      }),
      notEstablished: text,
      chartNote: text,
      noteGiven: text,
      noteSections: text,
      noteBoxes: z.array(text).min(1),
    })
    .optional(),
  /** Names of languages in this language. */
  languageNames: z.record(z.string(), text),
});

export type HandoutLabels = z.infer<typeof handoutLabelsSchema>;

/** Puts values for the placeholders of a label. Throws when the label asks for a value that is not given. */
export function fillLabel(label: string, values: Readonly<Record<string, string | number>>): string {
  return label.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The label "${label}" asks for {${name}}, which is not given.`);
    return String(value);
  });
}
