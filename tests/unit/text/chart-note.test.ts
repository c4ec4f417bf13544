import { expect, it } from "vitest";
import { chartNote } from "@/lib/text/chart-note";
import { realHandout } from "@/tests/support/real-handout";

it("notes topic, sections, language, id and day, with its boxes not ticked, and nothing else", async () => {
  const patient = await realHandout({ sections: ["risks", "mat"], language: "es" });
  const sheet = await realHandout({ sections: ["risks", "mat"], language: "es", audience: "clinician" });
  expect(chartNote(sheet, "2026-11-24")).toBe(
    [
      "2026-11-24",
      "Patient education given: 7-OH and kratom: know the risks and stay safer.",
      "Sections: What are the risks? Can medicine help me stop?",
      `Patient’s sheet: Spanish, handout ${patient.id}, version ${patient.contentVersion}.`,
      "[ ] Teach-back done",
      "[ ] Questions answered",
      "[ ] Interpreter present, if one was needed",
    ].join("\n"),
  );
});

it("makes no note of a patient's sheet", async () => {
  expect(chartNote(await realHandout(), "2026-11-24")).toBe("");
});
