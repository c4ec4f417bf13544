import type { ContentSpan } from "@/lib/content/content-tree";
import type { Section, TopicInLanguage } from "@/lib/content/library";

/** With more sections than this no one of them speaks for the sheet. */
const MOST_SECTIONS_LED = 4;

/** What a sheet is called and the one thing that it says first. */
export type SheetLead = {
  title: string;
  /** Null where the topic has no message of its own. */
  message: readonly ContentSpan[] | null;
  /** Id of the section that the message is from; null where it is the topic's. */
  section: string | null;
};

/**
 * Up to four picked sections are led by the one that matters most to the patient; more are led by the topic.
 *
 * @param leadOrder all section ids, the one that matters most first
 */
export function sheetLead(
  picked: readonly Section[],
  topic: TopicInLanguage,
  leadOrder: readonly string[],
): SheetLead {
  const [first] = inLeadOrder(picked, leadOrder);
  if (!first || picked.length > MOST_SECTIONS_LED) {
    return { title: topic.title, message: topic.mainMessage, section: null };
  }
  return { title: first.sheetTitle ?? topic.title, message: first.mainMessage, section: first.id };
}

/** The leads of a sheet in two languages: what one of them lacks stands in neither. */
export function sharedLeads(own: SheetLead, other: SheetLead): { own: SheetLead; other: SheetLead } {
  if (own.message && other.message) return { own, other };
  return { own: { ...own, message: null }, other: { ...other, message: null } };
}

export function inLeadOrder(picked: readonly Section[], leadOrder: readonly string[]): Section[] {
  return [...picked].sort((one, other) => leadOrder.indexOf(one.id) - leadOrder.indexOf(other.id));
}
