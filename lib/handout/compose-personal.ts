import { partsOf } from "@/lib/handout/days";
import { directionOf } from "@/lib/handout/direction";
import { formatDate, formatJalali } from "@/lib/handout/format-date";
import type { DetailsBlock, NoteBlock, Span } from "@/lib/handout/handout";
import type { HandoutLabels } from "@/lib/handout/labels";
import { parseNote } from "@/lib/handout/parse-note";
import { APPOINTMENT, type Personal } from "@/lib/handout/personal";
import { typedSpan } from "@/lib/handout/typed-span";

type Words = { language: string; labels: HandoutLabels };

/** Whom the sheet is for, when it was given, and when to come again. None where nothing is said. */
export function composeVisit(personal: Personal, { language, labels }: Words): DetailsBlock[] {
  const { patientName, date, nextAppointment } = personal;
  const words = labels.personal;
  return details([
    [words.patient, patientName, (name) => [typedSpan(name, language)]],
    [words.date, date, (day) => [{ kind: "text", text: printedDay(day, labels) }]],
    [words.nextAppointment, nextAppointment, (text) => [appointment(text, { language, labels })]],
  ]);
}

/** Whom to call about this patient. */
export function composeContact({ emergencyContact }: Personal, { language, labels }: Words): DetailsBlock[] {
  return details([
    [
      labels.personal.emergencyContact,
      emergencyContact,
      ({ name, phone }) => [
        typedSpan(name, language),
        { kind: "text", text: " · " },
        { kind: "strong", spans: [typedSpan(phone, language)] },
      ],
    ],
  ]);
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

type Detail<T> = [label: string, value: T | undefined, print: (value: T) => Span[]];

function details<T>(all: Detail<T>[]): DetailsBlock[] {
  const items = all.flatMap(([label, value, print]) =>
    value === undefined ? [] : [{ label, value: print(value) }],
  );
  return items.length > 0 ? [{ kind: "details", items }] : [];
}
