import { z } from "zod";
import { requiredLine, typedLine, typedLines, typedPhone } from "@/lib/handout/typed-text";

export const LOCAL_PLACE_LIMIT = 5;

/** A place near the patient, printed first in the section "support". */
export const localPlaceSchema = z.strictObject({
  name: requiredLine(100),
  phone: typedPhone(40),
  hours: typedLine(120),
  languages: typedLine(120),
});

/** Who gives the sheet. May be kept in the clinician's browser; never in an address. */
export const clinicSchema = z.strictObject({
  clinicianName: typedLine(80),
  credential: typedLine(40),
  clinicName: typedLine(80),
  /** Up to several lines. */
  clinicAddress: typedLines(160),
  clinicPhone: typedPhone(40),
  /** PNG or JPEG as a data URL; lib/logo judges it. */
  logo: z.string().optional(),
  localPlaces: z.array(localPlaceSchema).max(LOCAL_PLACE_LIMIT).default([]),
});

export type Clinic = z.infer<typeof clinicSchema>;
export type LocalPlace = z.infer<typeof localPlaceSchema>;
