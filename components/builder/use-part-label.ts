import { useTranslations } from "next-intl";

const LABELS = {
  "clinic.clinicAddress": "clinicAddress",
  "clinic.clinicName": "clinicName",
  "clinic.clinicPhone": "clinicPhone",
  "clinic.clinicianName": "clinicianName",
  "clinic.credential": "credential",
  "clinic.localPlaces": "localPlaces",
  "clinic.localPlaces.hours": "hours",
  "clinic.localPlaces.languages": "languages",
  "clinic.localPlaces.name": "name",
  "clinic.localPlaces.phone": "phone",
  "clinic.logo": "logo",
  "personal.date": "date",
  "personal.discreetTitle": "discreetTitle",
  "personal.emergencyContact.name": "contactName",
  "personal.emergencyContact.phone": "contactPhone",
  "personal.nextAppointment": "nextAppointment",
  "personal.note": "note",
  "personal.note.text": "note",
  "personal.patientName": "patientName",
  "personal.taperPlan": "taperPlan",
  "personal.taperPlan.product": "product",
  "personal.taperPlan.startDate": "startDate",
  "personal.taperPlan.steps": "steps",
  "personal.taperPlan.steps.amount": "amount",
  "personal.taperPlan.steps.days": "days",
  "personal.taperPlan.steps.timesPerDay": "timesPerDay",
  "personal.taperPlan.steps.unit": "unit",
  "personal.taperPlan.steps.unitText": "unitText",
} as const;

/** What the form calls a field of the clinic's or the patient's part; null for a path that has no field. */
export function usePartLabel(): (path: string) => string | null {
  const t = useTranslations("PersonalField");
  return (path) => {
    const plain = path.replace(/\.\d+/g, "");
    if (!isLabelled(plain)) return null;
    const name = t(LABELS[plain]);
    const [, index] = /\.(\d+)\./.exec(path) ?? [];
    if (index === undefined) return name;
    const number = Number(index) + 1;
    return plain.startsWith("clinic.") ? t("placeField", { number, name }) : t("stepField", { number, name });
  };
}

function isLabelled(path: string): path is keyof typeof LABELS {
  return Object.hasOwn(LABELS, path);
}
