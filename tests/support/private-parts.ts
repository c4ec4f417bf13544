import { parseHandoutRequest } from "@/lib/handout/request";
import type { HandoutRequest } from "@/lib/handout/request";

export const PATIENT = "Mariposa Testname";

/** A request with everything that a clinician can type, and a plan over a leap day and a change of clocks. */
export function privateRequest(change: object = {}, personal: object = {}): HandoutRequest {
  const parsed = parseHandoutRequest({
    topic: "7-oh",
    sections: ["tapering", "support"],
    clinic: {
      clinicianName: "Ana Roe",
      credential: "MD",
      clinicName: "River Street Clinic",
      clinicAddress: "12 River Street\nSpringfield",
      clinicPhone: "(555) 555-0100",
      localPlaces: [{ name: "County line", phone: "555-555-0101", hours: "9 to 5", languages: "English" }],
    },
    personal: {
      patientName: PATIENT,
      date: "2028-02-24",
      nextAppointment: "2028-03-10T14:30",
      note: { text: "Rest well.\n\n- Call me", language: "en" },
      emergencyContact: { name: "Sam Testfriend", phone: "555-555-0102" },
      taperPlan: {
        product: "7-OH tablets",
        startDate: "2028-02-27",
        steps: [
          { amount: "1½", unit: "tablet", timesPerDay: 3, days: 4 },
          { amount: "0.5", unit: "mL", timesPerDay: 2, days: 14 },
        ],
      },
      ...personal,
    },
    ...change,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.request;
}
