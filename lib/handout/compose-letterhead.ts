import type { Clinic } from "@/lib/handout/clinic";
import type { Detail, Letterhead, ListBlock, Span } from "@/lib/handout/handout";
import { type HandoutLabels, fillLabel } from "@/lib/handout/labels";
import { typedSpan } from "@/lib/handout/typed-span";

/** A picture that has been read: PNG in base64, with its size in pixels. */
export type PrintedLogo = { png: string; width: number; height: number };

/** Null where nothing is said of clinic and visit. */
export function composeLetterhead(
  clinic: Clinic,
  logo: PrintedLogo | null,
  visit: readonly Detail[],
  language: string,
  labels: HandoutLabels,
): Letterhead | null {
  const { clinicName, clinicAddress, clinicPhone } = clinic;
  // Few lines: the emergency box has to stay on page one in large print too.
  const address = clinicAddress?.split(/\s*\n\s*/).join(", ");
  const lines = [clinicName, clinicianOf(clinic), address, clinicPhone].flatMap((line) =>
    line === undefined ? [] : [[typedSpan(line, language)]],
  );
  if (lines.length === 0 && visit.length === 0 && !logo) return null;
  return { lines, visit, logo: logo && { ...logo, alternative: labels.personal.logo } };
}

/** Name and credential as they are written in English: "Ana Roe, MD". */
export function clinicianOf({ clinicianName, credential }: Clinic): string | undefined {
  return clinicianName && credential ? `${clinicianName}, ${credential}` : (clinicianName ?? credential);
}

/** Places near the patient; none where none are given. */
export function composePlaces(
  { localPlaces }: Clinic,
  language: string,
  { personal }: HandoutLabels,
): ListBlock[] {
  if (localPlaces.length === 0) return [];
  const labelled = (label: string, text: string): Span[] => {
    const [before = "", after = ""] = fillLabel(label, { hours: "\n", languages: "\n" }).split("\n");
    return [{ kind: "text", text: before }, typedSpan(text, language), { kind: "text", text: after }];
  };
  const items = localPlaces.map(({ name, phone, hours, languages }): Span[] => {
    const parts: Span[][] = [
      [{ kind: "strong", spans: [typedSpan(name, language)] }],
      ...(phone ? [[typedSpan(phone, language)]] : []),
      ...(hours ? [labelled(personal.placeHours, hours)] : []),
      ...(languages ? [labelled(personal.placeLanguages, languages)] : []),
    ];
    const between: Span = { kind: "text", text: " · " };
    return parts.flatMap((part, index) => (index === 0 ? part : [between, ...part]));
  });
  return [{ kind: "list", style: "bullet", title: personal.placesTitle, itemPrefix: null, items }];
}
