import { partsOf } from "@/lib/handout/days";
import { directionOf } from "@/lib/handout/direction";
import { formatDate, formatJalali } from "@/lib/handout/format-date";
import type { Detail, DetailsBlock, NoteBlock, Span } from "@/lib/handout/handout";
import type { HandoutLabels } from "@/lib/handout/labels";
import { parseNote } from "@/lib/handout/parse-note";
import { APPOINTMENT, type Personal } from "@/lib/handout/personal";
import { typedSpan } from "@/lib/handout/typed-span";

type Words = { language: string; labels: HandoutLabels };

/** Whom the sheet is for, and when it was given. */
export function composeVisit({ patientName, date }: Personal, { language, labels }: Words): Detail[] {
  const words = labels.personal;
  return [
    ...(patientName === undefined
      ? []
      : [{ label: words.patient, value: [typedSpan(patientName, language)] }]),
    ...(date === undefined ? [] : [{ label: words.date, value: textSpans(printedDay(date, labels)) }]),
  ];
}

export function composeAppointment({ nextAppointment }: Personal, words: Words): DetailsBlock[] {
  if (nextAppointment === undefined) return [];
  const label = words.labels.personal.nextAppointment;
  return [{ kind: "details", items: [{ label, value: [appointment(nextAppointment, words)] }] }];
}

/** Whom to call about this patient. */
export function composeContact({ emergencyContact }: Personal, { language, labels }: Words): DetailsBlock[] {
  if (!emergencyContact) return [];
  const { name, phone } = emergencyContact;
  const value: Span[] = [
    typedSpan(name, language),
    ...textSpans(" · "),
    { kind: "strong", spans: [typedSpan(phone, language)] },
  ];
  return [{ kind: "details", items: [{ label: labels.personal.emergencyContact, value }] }];
}

export function composeNote({ note }: Personal, { language, labels }: Words): NoteBlock[] {
  if (!note?.text) return [];
  const own = note.language ?? language;
  const words = { language: own, direction: directionOf(own), blocks: parseNote(note.text) };
  return [{ kind: "note", id: "note", title: labels.personal.note, ...words }];
}

/** A day in the patient's language, in Persian in both calendars. */
export function printedDay(day: string, labels: HandoutLabels): string {
  const jalali = formatJalali(day, labels);
  const gregorian = formatDate(partsOf(day), labels);
  return jalali === null ? gregorian : `${gregorian} (${jalali})`;
}

function appointment(text: string, { language, labels }: Words): Span {
  const [, day, hours, minutes] = APPOINTMENT.exec(text) ?? [];
  if (day === undefined) return typedSpan(text, language);
  const time = hours === undefined ? "" : ` · ${hours}:${minutes ?? "00"}`;
  return { kind: "text", text: `${printedDay(day, labels)}${time}` };
}

function textSpans(text: string): Span[] {
  return [{ kind: "text", text }];
}
