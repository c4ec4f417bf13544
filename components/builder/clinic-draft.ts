import { z } from "zod";

const place = z.object({
  key: z.number(),
  name: z.string(),
  phone: z.string(),
  hours: z.string(),
  languages: z.string(),
});
const clinicDraftSchema = z.object({
  clinicianName: z.string(),
  credential: z.string(),
  clinicName: z.string(),
  clinicAddress: z.string(),
  clinicPhone: z.string(),
  /** A data URL, as the browser read the file; empty without one. */
  logo: z.string(),
  localPlaces: z.array(place),
});

/** What is typed about the clinic, as it stands in its fields. */
export type ClinicDraft = z.infer<typeof clinicDraftSchema>;
export type PlaceDraft = ClinicDraft["localPlaces"][number];
export type ClinicBody = Omit<ClinicDraft, "logo" | "localPlaces"> & {
  logo?: string;
  localPlaces: Omit<PlaceDraft, "key">[];
};

export const EMPTY_CLINIC: ClinicDraft = {
  clinicianName: "",
  credential: "",
  clinicName: "",
  clinicAddress: "",
  clinicPhone: "",
  logo: "",
  localPlaces: [],
};

/** Reads what this browser kept; empty when it is not ours or from an older version. */
export function parseClinicDraft(kept: string): ClinicDraft {
  try {
    return clinicDraftSchema.parse(JSON.parse(kept));
  } catch {
    return EMPTY_CLINIC;
  }
}

/** The clinic as the server takes it; undefined when nothing is typed. What is wrong with it, the server says. */
export function clinicBody({ logo, localPlaces, ...lines }: ClinicDraft): ClinicBody | undefined {
  const places = localPlaces
    .map(({ name, phone, hours, languages }) => ({ name, phone, hours, languages }))
    .filter((one) => Object.values(one).some((text) => text.trim() !== ""));
  const isEmpty =
    logo === "" && places.length === 0 && Object.values(lines).every((text) => text.trim() === "");
  return isEmpty ? undefined : { ...lines, ...(logo && { logo }), localPlaces: places };
}
