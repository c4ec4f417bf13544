import { describe, expect, it } from "vitest";
import { parseHandoutRequest, parseLink } from "@/lib/handout/request";

const good = { topic: "7-oh", sections: ["risks"] };
const step = { amount: "2", unit: "capsule", timesPerDay: 3, days: 7 };
const clinic = { clinicPhone: "555-0100" };

function problems(parts: object) {
  const parsed = parseHandoutRequest({ ...good, ...parts });
  return parsed.ok ? [] : parsed.problems;
}

function parsed(parts: object) {
  const result = parseHandoutRequest({ ...good, ...parts });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.request;
}

function plan(change: object) {
  return { clinic, personal: { taperPlan: { product: "Kratom", steps: [step], ...change } } };
}

describe("clinic and personal part", () => {
  it("may hold everything, and may be empty", () => {
    expect(problems({ clinic: {}, personal: {} })).toEqual([]);
    const whole = {
      clinic: {
        clinicianName: "Ana Roe",
        credential: "MD",
        clinicName: "Clinic",
        clinicAddress: "1 Road\nTown",
        clinicPhone: "555-0100",
        logo: "data:image/png;base64,AA==",
        localPlaces: [{ name: "Place", phone: "555-0101", hours: "9 to 5", languages: "English" }],
      },
      personal: {
        patientName: "Pat",
        date: "2026-11-24",
        nextAppointment: "2026-12-01T14:30",
        note: { text: "Rest.\n\n- Drink water", language: "en" },
        emergencyContact: { name: "Sam", phone: "555-0102" },
        discreetTitle: "My sheet",
        taperPlan: { product: "Kratom", startDate: "2026-12-01", steps: [step] },
      },
    };
    expect(parsed(whole)).toMatchObject(whole);
  });

  it("leaves out what is blank, trims, and makes line ends single", () => {
    expect(parsed({ clinic: { clinicName: " ", clinicAddress: " a\r\nb " } }).clinic).toEqual({
      clinicName: undefined,
      clinicAddress: "a\nb",
      localPlaces: [],
    });
  });

  it("takes a note that is a plain text", () => {
    expect(parsed({ personal: { note: "Rest." } }).personal?.note?.text).toBe("Rest.");
  });

  it.each([
    [{ clinic: { fax: "1" } }, "unknown-option", "clinic.fax"],
    [{ personal: { note: { text: "a", size: 1 } } }, "unknown-option", "personal.note.size"],
    [{ clinic: "x" }, "wrong-type", "clinic"],
    [{ personal: null }, "wrong-type", "personal"],
    [{ clinic: { clinicName: 5 } }, "wrong-type", "clinic.clinicName"],
    [{ clinic: { clinicName: "x".repeat(81) } }, "too-long", "clinic.clinicName"],
    [{ clinic: { clinicName: "a\u202eb" } }, "hidden-character", "clinic.clinicName"],
    [{ clinic: { clinicName: "a\nb" } }, "hidden-character", "clinic.clinicName"],
    [{ clinic: { clinicAddress: "a\u0007b" } }, "hidden-character", "clinic.clinicAddress"],
    [{ personal: { patientName: "a\ud800" } }, "hidden-character", "personal.patientName"],
    [{ personal: { note: "a\u2066b" } }, "hidden-character", "personal.note.text"],
    [{ personal: { note: "x".repeat(2001) } }, "too-long", "personal.note.text"],
    [{ personal: { note: { text: "a", language: "fr" } } }, "unknown-value", "personal.note.language"],
    [{ personal: { date: "2026-02-29" } }, "not-a-date", "personal.date"],
    [{ personal: { nextAppointment: "2026-02-30" } }, "not-a-date", "personal.nextAppointment"],
    [{ clinic: { localPlaces: Array(6).fill({ name: "a" }) } }, "too-many", "clinic.localPlaces"],
    [{ clinic: { localPlaces: [{ phone: "555-0101" }] } }, "missing-option", "clinic.localPlaces.0.name"],
    [
      { personal: { emergencyContact: { name: "a", phone: " " } } },
      "missing-option",
      "personal.emergencyContact.phone",
    ],
    [{ clinic: { clinicPhone: "ask at the desk" } }, "no-phone-number", "clinic.clinicPhone"],
    [{ clinic: { clinicPhone: "line 12" } }, "no-phone-number", "clinic.clinicPhone"],
    [{ ...plan({}), clinic: { clinicPhone: "the clinic" } }, "no-phone-number", "clinic.clinicPhone"],
    [
      { clinic: { localPlaces: [{ name: "a", phone: "soon" }] } },
      "no-phone-number",
      "clinic.localPlaces.0.phone",
    ],
    [
      { personal: { emergencyContact: { name: "a", phone: "my sister" } } },
      "no-phone-number",
      "personal.emergencyContact.phone",
    ],
    [plan({ steps: [] }), "missing-option", "personal.taperPlan.steps"],
    [plan({ steps: Array(53).fill(step) }), "too-many", "personal.taperPlan.steps"],
    [
      plan({ steps: [{ ...step, days: 365 }, { ...step, days: 365 }, step] }),
      "plan-too-long",
      "personal.taperPlan.steps",
    ],
    [
      plan({ steps: [{ ...step, timesPerDay: 25 }] }),
      "number-out-of-range",
      "personal.taperPlan.steps.0.timesPerDay",
    ],
    [plan({ steps: [{ ...step, days: 1.5 }] }), "number-out-of-range", "personal.taperPlan.steps.0.days"],
    [plan({ steps: [{ ...step, days: "7" }] }), "wrong-type", "personal.taperPlan.steps.0.days"],
    [plan({ steps: [{ ...step, amount: 2 }] }), "wrong-type", "personal.taperPlan.steps.0.amount"],
    [
      plan({ steps: [step, step, step, { ...step, amount: ".5" }] }),
      "amount-point-first",
      "personal.taperPlan.steps.3.amount",
    ],
    [plan({ steps: [{ ...step, unit: "spoon" }] }), "unknown-value", "personal.taperPlan.steps.0.unit"],
    [plan({ steps: [{ ...step, unit: "other" }] }), "missing-option", "personal.taperPlan.steps.0.unitText"],
    [
      plan({ steps: [{ ...step, unitText: "cup" }] }),
      "unit-text-not-used",
      "personal.taperPlan.steps.0.unitText",
    ],
    [{ ...plan({}), clinic: {} }, "phone-for-plan", "clinic.clinicPhone"],
  ])("names what is wrong: %j", (parts, problem, field) => {
    expect(problems(parts)).toMatchObject([{ problem, field }]);
  });

  it("says whom a plan must name beside what the plan itself lacks", () => {
    const fields = (clinicPart: object) =>
      problems({ ...plan({ product: "", steps: [{ ...step, days: undefined }] }), ...clinicPart }).map(
        ({ field }) => field,
      );
    const ofPlan = ["personal.taperPlan.product", "personal.taperPlan.steps.0.days"];
    for (const clinicPart of [{ clinic: undefined }, { clinic: {} }, { clinic: { clinicPhone: " " } }])
      expect(fields(clinicPart).sort()).toEqual(["clinic.clinicPhone", ...ofPlan]);
    expect(fields({}).sort()).toEqual(ofPlan);
  });

  it.each([
    "911",
    "+1 (555) 555-0100 ext. 12",
    "1-800-FOR-HELP",
    "٥٥٥ ٠١٠٠",
    "۵۵۵-۰۱۰۰",
    "555-0100 (front desk)",
  ])("takes a telephone number as a person writes it: %s", (phone) => {
    const places = [{ name: "Place", phone }];
    const parts = {
      clinic: { clinicPhone: phone, localPlaces: places },
      personal: { emergencyContact: { name: "Sam", phone } },
    };
    expect(parsed(parts)).toMatchObject(parts);
  });

  it("keeps the joiners that Persian words need", () => {
    expect(problems({ personal: { note: "می\u200cخواهم" } })).toEqual([]);
  });

  it.each(["clinic", "personal", "personal.patientName", "clinic[clinicName]"])(
    "refuses %s in a link by name, without its value",
    (field) => {
      const result = parseLink({ ...good, [field]: "Pat" });
      expect(result).toEqual({ ok: false, problems: [{ problem: "not-in-a-link", field }] });
    },
  );
});
