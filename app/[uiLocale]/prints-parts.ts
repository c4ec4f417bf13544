import type { Library } from "@/lib/content/library";
import type { CatalogTopic } from "@/lib/handout/catalog";
import { composeHandout } from "@/lib/handout/compose-handout";
import { parseHandoutRequest } from "@/lib/handout/request";
import { handoutLabels } from "@/lib/i18n/handout-labels";

const PROBES = {
  clinicName: "probe-clinic",
  patientName: "probe-patient",
  nextAppointment: "probe-appointment",
  note: "probe-note",
  contact: "probe-contact",
  product: "probe-product",
};

/**
 * Whether the sheet prints what is typed about clinic and patient. The form offers these fields only then: a name on the
 * download button that is not on the paper would deceive.
 */
export function printsParts(library: Library, topic: CatalogTopic, today: string): boolean {
  const parsed = parseHandoutRequest({
    topic: topic.id,
    language: topic.sourceLanguage,
    sections: topic.defaultSections,
    clinic: { clinicName: PROBES.clinicName, clinicPhone: "555-0100", localPlaces: [] },
    personal: {
      patientName: PROBES.patientName,
      nextAppointment: PROBES.nextAppointment,
      note: { text: PROBES.note },
      emergencyContact: { name: PROBES.contact, phone: "555-0101" },
      taperPlan: {
        product: PROBES.product,
        steps: [{ amount: "1", unit: "capsule", timesPerDay: 1, days: 1 }],
      },
    },
  });
  if (!parsed.ok) return false;
  const composed = composeHandout(parsed.request, library, handoutLabels, today);
  if (!composed.ok) return false;
  const printed = JSON.stringify(composed.handout);
  return Object.values(PROBES).every((word) => printed.includes(word));
}
