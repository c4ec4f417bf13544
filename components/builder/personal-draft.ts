import { type TaperBody, type TaperDraft, taperBody } from "@/components/builder/taper-draft";

/** What is typed about one patient, as it stands in its fields. It lives in the page's memory and nowhere else. */
export type PersonalDraft = {
  patientName: string;
  /** YYYY-MM-DD. */
  date: string;
  nextAppointment: string;
  note: string;
  noteIsEnglish: boolean;
  contactName: string;
  contactPhone: string;
  discreetTitle: string;
  taper: TaperDraft;
};

export type PersonalBody = {
  patientName: string;
  date?: string;
  nextAppointment: string;
  note?: { text: string; language: string };
  emergencyContact?: { name: string; phone: string };
  discreetTitle: string;
  taperPlan?: TaperBody;
};

export const EMPTY_PERSONAL: PersonalDraft = {
  patientName: "",
  date: "",
  nextAppointment: "",
  note: "",
  noteIsEnglish: false,
  contactName: "",
  contactPhone: "",
  discreetTitle: "",
  taper: { product: "", startDate: "", steps: [] },
};

/** Whether something would be lost with the page. The date alone was filled in by us. */
export function isTyped(personal: PersonalDraft): boolean {
  return personalBody({ ...personal, date: "" }, "en") !== undefined;
}

/** The patient's part as the server takes it; undefined when nothing is typed. What is wrong with it, the server says. */
export function personalBody(personal: PersonalDraft, language: string): PersonalBody | undefined {
  const { patientName, date, nextAppointment, note, contactName, contactPhone, discreetTitle } = personal;
  const taperPlan = taperBody(personal.taper);
  const typed = [patientName, date, nextAppointment, note, contactName, contactPhone, discreetTitle];
  if (!taperPlan && typed.every((text) => text.trim() === "")) return undefined;
  return {
    patientName,
    nextAppointment,
    discreetTitle,
    ...(date && { date }),
    ...(note.trim() && { note: { text: note, language: personal.noteIsEnglish ? "en" : language } }),
    ...((contactName.trim() || contactPhone.trim()) && {
      emergencyContact: { name: contactName, phone: contactPhone },
    }),
    ...(taperPlan && { taperPlan }),
  };
}
