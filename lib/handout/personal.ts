import { z } from "zod";
import { refuse } from "@/lib/handout/refusal";
import { taperPlanSchema } from "@/lib/handout/taper-plan";
import {
  isDay,
  requiredLine,
  requiredPhone,
  typedDay,
  typedLine,
  typedLines,
} from "@/lib/handout/typed-text";

export const NOTE_LIMIT = 2000;

/** A day, and a time in 24 hours, as a browser's own fields write them. */
export const APPOINTMENT = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):([0-5]\d))?$/;

/** The clinician's own words. A plain text alone is in the patient's language. */
export const noteSchema = z.preprocess(
  (value) => (typeof value === "string" ? { text: value } : value),
  z.strictObject({
    /** Plain text: paragraphs, lists with "-" or "1." */
    text: typedLines(NOTE_LIMIT),
    /** BCP 47 tag: the patient's language or "en". */
    language: z.string().optional(),
  }),
);

/** Whom to call about this patient. */
export const emergencyContactSchema = z.strictObject({ name: requiredLine(100), phone: requiredPhone(40) });

/** What is about one patient. Never stored, never in an address, never in a log. */
export const personalSchema = z.strictObject({
  patientName: typedLine(100),
  /** YYYY-MM-DD, the day of the visit by the clinician's browser. */
  date: typedDay().optional(),
  /** A day (YYYY-MM-DD) or a day with a time (YYYY-MM-DDTHH:MM) is set in the patient's language; other words as typed. */
  nextAppointment: typedLine(120).superRefine((text, context) => {
    const [, day] = APPOINTMENT.exec(text ?? "") ?? [];
    if (day !== undefined && !isDay(day)) refuse(context, { problem: "not-a-date" });
  }),
  note: noteSchema.optional(),
  emergencyContact: emergencyContactSchema.optional(),
  /** Printed in place of the topic's title, for a sheet that others may see. */
  discreetTitle: typedLine(80),
  taperPlan: taperPlanSchema.optional(),
});

export type Personal = z.infer<typeof personalSchema>;
