import { describe, expect, it } from "vitest";
import { getLibrary, loadLibrary } from "@/lib/content/load-library";
import { composeHandout } from "@/lib/handout/compose-handout";
import type { Block, CalendarBlock, DaysBlock, Handout } from "@/lib/handout/handout";
import type { HandoutRequest } from "@/lib/handout/request";
import { handoutLabels } from "@/lib/i18n/handout-labels";
import { blockText } from "@/lib/text/block-text";
import { renderText } from "@/lib/text/render-text";
import { PATIENT, privateRequest } from "@/tests/support/private-parts";

async function compose(request: HandoutRequest, weekStart = 0): Promise<Handout> {
  const edge = { logo: null, weekStart, baseAddress: null };
  const composed = composeHandout(request, await getLibrary(), handoutLabels, "2026-11-24", edge);
  if (!composed.ok) throw new Error(JSON.stringify(composed.problems));
  return composed.handout;
}

function isKind<K extends Block["kind"]>(kind: K) {
  return (block: Block): block is Extract<Block, { kind: K }> => block.kind === kind;
}

function days(handout: Handout): DaysBlock[] {
  return (handout.plan ?? []).filter(isKind("days"));
}

function calendars(handout: Handout): CalendarBlock[] {
  return (handout.plan ?? []).filter(isKind("calendar"));
}

describe("a sheet with a clinic's and a patient's part", () => {
  it("has the id of the sheet without them", async () => {
    const whole = await compose(privateRequest());
    const bare = await compose(privateRequest({ clinic: undefined, personal: undefined }));
    expect(whole.id).toBe(bare.id);
    expect(whole.frame.identity).toBe(bare.frame.identity);
    expect(bare.letterhead).toBeNull();
    expect(bare.plan).toBeNull();
  });

  it("begins with letterhead, patient, title, key message, emergency box, contact, appointment and note", async () => {
    const handout = await compose(privateRequest());
    expect(handout.letterhead?.lines.map((line) => line[0])).toMatchObject([
      { text: "River Street Clinic" },
      { text: "Ana Roe, MD" },
      { text: "12 River Street, Springfield" },
      { text: "(555) 555-0100" },
    ]);
    expect(handout.letterhead?.visit).toEqual([
      { label: "For", value: [{ kind: "text", text: PATIENT }] },
      { label: "Date", value: [{ kind: "text", text: "February 24, 2028" }] },
    ]);
    expect(handout.front.slice(0, 6).map(({ kind }) => kind)).toEqual([
      "heading",
      "paragraph",
      "emergency",
      "details",
      "details",
      "note",
    ]);
    expect(handout.front.slice(3, 5).map(blockText)).toEqual([
      "Your emergency contact: Sam Testfriend · 555-555-0102",
      "Next appointment: March 10, 2028 · 14:30",
    ]);
  });

  it("names the patient in that one place", async () => {
    const found = JSON.stringify(await compose(privateRequest())).split(PATIENT);
    expect(found).toHaveLength(2);
  });

  it("prints local places first in the section on support", async () => {
    const handout = await compose(privateRequest());
    const support = handout.sections.find(({ id }) => id === "support");
    expect(support?.blocks.slice(0, 3).map(({ kind }) => kind)).toEqual(["heading", "paragraph", "list"]);
    expect(support?.blocks.slice(2, 3).map(blockText)).toEqual([
      "Places near you\n- County line · 555-555-0101 · Open: 9 to 5 · Languages: English",
    ]);
  });

  it("keeps a discreet title out of the file's properties", async () => {
    const handout = await compose(privateRequest({}, { discreetTitle: "My papers" }));
    expect(handout.title).toBe("Health information");
    expect(handout.front.slice(0, 1).map(blockText)).toEqual(["My papers\n========="]);
    expect(handout.frame.shortTitle).toBe("My papers");
  });

  it("turns the sheet of the clinician alone", async () => {
    const handout = await compose(privateRequest({ audience: "clinician" }));
    expect(JSON.stringify(handout)).not.toContain(PATIENT);
    expect(handout.plan).toBeNull();
  });

  it("isolates English words on an Arabic sheet", async () => {
    const handout = await compose(privateRequest({ language: "ar" }));
    expect(handout.letterhead?.lines[0]).toEqual([
      { kind: "foreign", language: "en", direction: "ltr", text: "River Street Clinic" },
    ]);
    expect(handout.front.find(({ kind }) => kind === "note")).toMatchObject({
      language: "en",
      direction: "ltr",
    });
  });
});

describe("a taper plan", () => {
  it("counts its days over a leap day, a month and a change of clocks", async () => {
    const rows = days(await compose(privateRequest())).flatMap((block) => block.rows);
    expect(rows.map(({ day }) => day)).toEqual([
      "Sun · February 27, 2028",
      "Mon · February 28, 2028",
      "Tue · February 29, 2028",
      "Wed · March 1, 2028",
      ...[
        "Thu",
        "Fri",
        "Sat",
        "Sun",
        "Mon",
        "Tue",
        "Wed",
        "Thu",
        "Fri",
        "Sat",
        "Sun",
        "Mon",
        "Tue",
        "Wed",
      ].map((name, index) => `${name} · March ${index + 2}, 2028`),
    ]);
  });

  it("prints amounts exactly as typed, with a box for each time", async () => {
    const [first, second] = days(await compose(privateRequest()));
    expect(first?.rows[0]).toMatchObject({ amount: [{ text: "1½\u00a0tablets" }], boxes: 3 });
    expect(second?.rows[0]).toMatchObject({ amount: [{ text: "0.5\u00a0mL" }], boxes: 2 });
    expect(second && blockText(second).split("\n")[0]).toBe("Step 2 · 0.5\u00a0mL · 2 times a day");
  });

  it("stands for the blank plan and the daily note of its section, which the steps still find by name", async () => {
    const blanks = (handout: Handout) =>
      handout.sections.flatMap(({ blocks }) =>
        blocks
          .map((block) => (block.kind === "pair" ? block.own.block : block))
          .filter(({ kind }) => kind === "form" || kind === "log"),
      );
    for (const change of [{}, { language: "es" }, { language: "es", bilingual: "below" }]) {
      const bare = blanks(await compose(privateRequest(change, { taperPlan: undefined })));
      expect(bare.map(({ kind }) => kind)).toEqual(["form", "log"]);
      const handout = await compose(privateRequest(change));
      expect(blanks(handout)).toEqual([]);
      const [log] = (handout.plan ?? []).filter(isKind("log"));
      expect(bare).toContainEqual({
        kind: "log",
        caption: log?.caption,
        columns: log?.columns,
        rows: log?.rows,
      });
    }
    const elsewhere = await compose(privateRequest({ sections: ["therapy"] }));
    expect((elsewhere.plan ?? []).filter(isKind("log"))).toMatchObject([{ caption: "How I feel" }]);
  });

  it("stands after the next steps and before the sources, in the text too", async () => {
    const text = renderText(await compose(privateRequest()));
    const places = ["My next steps\n", "My plan: 7-OH tablets\n", "Plan written by", "Sources\n"].map(
      (words) => text.indexOf(`\n${words}`),
    );
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(0);
  });

  it("adds nothing up", async () => {
    const printed = JSON.stringify((await compose(privateRequest())).plan);
    // 1½ tablets three times a day are 4½.
    expect(printed).not.toMatch(/4\.5|4½|"1 mL/);
  });

  it("marks its days in calendars whose weeks begin on the asked day", async () => {
    const sunday = calendars(await compose(privateRequest()));
    expect(sunday.map(({ title }) => title)).toEqual(["February 2028", "March 2028"]);
    expect(sunday[0]?.weekdays[0]).toBe("Sun");
    const planned = sunday.flatMap(({ weeks }) => weeks.flat()).filter((day) => day && day.boxes > 0);
    expect(planned).toHaveLength(18);
    const monday = calendars(await compose(privateRequest(), 1));
    expect(monday[0]?.weekdays).toEqual(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]);
    expect(monday[0]?.weeks[0]?.[0]).toBeNull();
  });

  it("numbers its days where it has no first one", async () => {
    const steps = [{ amount: "2", unit: "other", unitText: "cups", timesPerDay: 1, days: 2 }];
    const handout = await compose(privateRequest({}, { taperPlan: { product: "Tea", steps } }));
    expect(calendars(handout)).toEqual([]);
    expect(days(handout).flatMap(({ rows }) => rows.map(({ day }) => day))).toEqual(["Day 1", "Day 2"]);
  });

  it("says whom to call, warns with sources, and names who wrote it", async () => {
    const handout = await compose(privateRequest());
    const plan = (handout.plan ?? []).map(blockText).join("\n");
    for (const words of [
      "911",
      "(555) 555-0100",
      "Sam Testfriend",
      "Plan written by Ana Roe, MD, February 24, 2028",
    ])
      expect(plan).toContain(words);
    expect(plan).toMatch(/the old amount can cause an overdose.* \[\d+\]/);
    expect(plan).toMatch(/Labels cannot be trusted.* \[\d+\]/);
    const works = handout.back.filter(isKind("references")).flatMap(({ entries }) => entries);
    const cited = [...plan.matchAll(/\[([\d, ]+)\]/g)].flatMap(([, numbers = ""]) =>
      numbers.split(", ").map(Number),
    );
    expect(Math.max(...cited)).toBeLessThanOrEqual(works.length);
    expect(handout.sources).toBe(works.length);
  });

  it("brings its own works where the sheet cites none of them", async () => {
    const handout = await compose(privateRequest({ sections: ["therapy"] }));
    const works = JSON.stringify(handout.back.filter(isKind("references")));
    expect(works).toContain("Prozialeck");
  });

  it("is printed in both calendars in Persian", async () => {
    const library = await loadLibrary("tests/fixtures/content");
    const request = privateRequest({ topic: "type-sample", sections: ["short"], language: "fa" });
    const composed = composeHandout(request, library, handoutLabels, "2026-11-24");
    if (!composed.ok) throw new Error(JSON.stringify(composed.problems));
    expect(days(composed.handout)[0]?.rows[0]?.day).toBe("یکشنبه · 27 فوریهٔ 2028 (8 اسفند 1406)");
  });

  it("is set in every language of the type sample", async () => {
    const library = await loadLibrary("tests/fixtures/content");
    const languages = Object.keys(library.topics["type-sample"]?.languages ?? {});
    expect(languages).toHaveLength(17);
    for (const language of languages) {
      const request = privateRequest({ topic: "type-sample", sections: ["short"], language });
      const composed = composeHandout(request, library, handoutLabels, "2026-11-24");
      expect(composed.ok, language).toBe(true);
    }
  });
});
