import { z } from "zod";

const text = z.string().min(1);

/** A phrase with a number in it, by the plural category of that number (Intl.PluralRules); "other" stands for the rest. */
const counted = z.strictObject({
  one: text.optional(),
  two: text.optional(),
  few: text.optional(),
  many: text.optional(),
  other: text,
});

/** A unit. `fraction` is for ¼, ½ or ¾ alone, where the language counts it otherwise than 0.5: "½ tablet", "0.5 tablets". */
const unit = counted.extend({ fraction: text.optional() });

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
  lists: z.strictObject({
    doTitle: text,
    dontTitle: text,
    /** Stands before each item of what to avoid, with the space after it. */
    dontPrefix: text,
    checkTitle: text,
  }),
  callouts: z.strictObject({ routine: text, urgent: text, emergency: text }),
  /** What follows a claim, with its brackets. */
  evidenceShown: text,
  /** How well a claim is shown, in plain words. */
  evidence: z.strictObject({
    strong: text,
    moderate: text,
    limited: text,
    "animal-or-lab": text,
    expert: text,
  }),
  emergency: z.strictObject({ answersIn: text, interpreters: text }),
  notices: z.strictObject({
    unsigned: text,
    uncheckedTranslation: text,
    /** Where a part of the sheet is signed, {parts} names the others. */
    unsignedParts: text,
    uncheckedParts: text,
    /** What the words on every sheet are called among those parts. */
    everySheet: text,
  }),
  /** Who signed what, by kind. {line} is one of the first two. */
  reviews: z.strictObject({ language: text, clinical: text, ofParts: text }),
  reference: z.strictObject({ published: text, accessed: text, etAl: text }),
  date: z.strictObject({
    day: text,
    month: text,
    /** How the first day of a month is written, for example "1er" in French. */
    firstDay: text,
    /** As in a full date: the genitive in Russian and Polish. */
    monthNames: z.array(text).length(12),
    /** As in "March 2026", above a calendar too. */
    monthNamesAlone: z.array(text).length(12),
    /** From Sunday to Saturday. The short ones head the columns of a calendar. */
    weekdayNames: z.strictObject({ long: z.array(text).length(7), short: z.array(text).length(7) }),
    /** The Solar Hijri calendar, printed beside the Gregorian one in Persian. */
    jalali: z.strictObject({ day: text, monthNames: z.array(text).length(12) }).optional(),
  }),
  /** An amount with its unit; {amount} is filled as the clinician typed it. */
  units: z.strictObject({
    capsule: unit,
    tablet: unit,
    gummy: unit,
    mL: unit,
    mg: unit,
    g: unit,
  }),
  /** Words around what the clinician types for one patient. */
  personal: z.strictObject({
    patient: text,
    date: text,
    nextAppointment: text,
    note: text,
    emergencyContact: text,
    placesTitle: text,
    placeHours: text,
    placeLanguages: text,
    logo: text,
    /** Title in the file's properties where the clinician gave the sheet a discreet one. */
    neutralTitle: text,
  }),
  /** Words around a taper plan; what it warns of is content. */
  plan: z.strictObject({
    title: text,
    call: text,
    pauseTitle: text,
    step: text,
    timesPerDay: counted,
    numberedDay: text,
    columns: z.strictObject({ day: text, amount: text, boxes: text }),
    logTitle: text,
    logColumns: z.array(text).length(4),
    writtenBy: text,
  }),
  /** The patient's page, and the code that leads to it. */
  page: z.strictObject({
    codeCaption: text,
    codeAlternative: text,
    textSize: text,
    textSizes: z.array(text).length(3),
    readAloud: text,
    pause: text,
    goOn: text,
    stop: text,
    print: text,
    otherLanguages: text,
    /** Whether the sheet has changed since it was printed. */
    same: text,
    changed: text,
    onPaperOnly: text,
    problemTitle: text,
    brokenLink: text,
    notInLanguage: text,
    /** Whom to call, for a reader whose link leads to no sheet. The numbers themselves are facts, by their ids. */
    help: z.strictObject({
      title: text,
      region: text,
      numbers: z.strictObject({ "emergency-911": text, "lifeline-988": text, "poison-help": text }),
      elsewhere: text,
    }),
  }),
  listSeparator: text,
  /** Between two sentences; empty in Chinese and Japanese. */
  sentenceSeparator: z.string(),
  /** Words of the clinician's sheet; only in the language that topics are written in. */
  clinician: z
    .strictObject({
      head: text,
      title: text,
      given: text,
      covered: text,
      /** For each section whose time-bound statements were left out; {section} is its title. */
      outOfDate: text,
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

/** The phrase for this number, by the plural rules of the language. */
export function countedLabel(
  phrases: HandoutLabels["plan"]["timesPerDay"],
  language: string,
  count: number,
): string {
  return phrases[pluralCategory(language, count)] ?? phrases.other;
}

function pluralCategory(language: string, count: number): "one" | "two" | "few" | "many" | "other" {
  const category = new Intl.PluralRules(language).select(count);
  return category === "zero" ? "other" : category;
}

/** Puts values for the placeholders of a label. Throws when the label asks for a value that is not given. */
export function fillLabel(label: string, values: Readonly<Record<string, string | number>>): string {
  return label.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The label "${label}" asks for {${name}}, which is not given.`);
    return String(value);
  });
}
