import type { ClinicBody } from "@/components/builder/clinic-draft";
import type { PersonalBody } from "@/components/builder/personal-draft";
import type { HandoutRequest } from "@/lib/handout/request";

/**
 * What stands in the form: like a request, but it may be incomplete or wrong, since a clinician is in the middle of it.
 */
export type Choices = Omit<HandoutRequest, "clinic" | "personal">;

/** What the sheet is asked for with: the choices, and the parts that are in no link. */
export type SheetRequest = Choices & {
  clinic?: ClinicBody | undefined;
  personal?: PersonalBody | undefined;
};

/** The same choices with one section moved a place up or down; unchanged at the end of the list. */
export function moveSection(choices: Choices, id: string, direction: "up" | "down"): Choices {
  const from = choices.sections.indexOf(id);
  const to = direction === "up" ? from - 1 : from + 1;
  const other = choices.sections[to];
  if (from === -1 || other === undefined) return choices;
  const sections = [...choices.sections];
  sections[from] = other;
  sections[to] = id;
  return { ...choices, sections };
}

/** The same choices with a section taken onto the sheet, at its end, or off it. */
export function toggleSection(choices: Choices, id: string): Choices {
  const sections = choices.sections.includes(id)
    ? choices.sections.filter((section) => section !== id)
    : [...choices.sections, id];
  return { ...choices, sections };
}

/** The same choices with a section put at a place, counted from 0 among the picked ones. */
export function placeSection(choices: Choices, id: string, position: number): Choices {
  const sections = choices.sections.filter((section) => section !== id);
  sections.splice(position, 0, id);
  return { ...choices, sections };
}

/** Whether exactly these sections are picked, in this order. */
export function hasSections(choices: Choices, sections: readonly string[]): boolean {
  return (
    sections.length === choices.sections.length && sections.every((id, at) => choices.sections[at] === id)
  );
}

/** The same choices in another language. There is nothing to pair the source language with. */
export function inLanguage<C extends Choices>(choices: C, language: string, sourceLanguage: string): C {
  return { ...choices, language, bilingual: language === sourceLanguage ? "none" : choices.bilingual };
}
