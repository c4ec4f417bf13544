import { beforeAll, describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load-library";
import type { Library } from "@/lib/content/library";
import { composeHandout } from "@/lib/handout/compose-handout";
import type { Block, Handout, Span } from "@/lib/handout/handout";
import { type HandoutRequest, REQUEST_DEFAULTS } from "@/lib/handout/request";
import { handoutLabels } from "@/lib/i18n/handout-labels";
import { writeSmallContent } from "@/tests/support/small-content";

let library: Library;
beforeAll(async () => {
  library = await loadLibrary(await writeSmallContent());
});

const request: HandoutRequest = {
  ...REQUEST_DEFAULTS,
  topic: "sample",
  sections: ["first", "second"],
};

function compose(change: Partial<HandoutRequest> = {}, day = "2026-11-24", from = library): Handout {
  const composed = composeHandout({ ...request, ...change }, from, handoutLabels, day);
  if (!composed.ok) throw new Error(JSON.stringify(composed.problems));
  return composed.handout;
}

function problems(change: Partial<HandoutRequest>) {
  const composed = composeHandout({ ...request, ...change }, library, handoutLabels, "2026-11-24");
  return composed.ok ? [] : composed.problems;
}

function block<K extends Block["kind"]>(handout: Handout, kind: K): Extract<Block, { kind: K }> {
  const { front, sections, nextSteps, back } = handout;
  const all = [...front, ...sections.flatMap((section) => section.blocks), ...nextSteps, ...back];
  const found = all.find((candidate): candidate is Extract<Block, { kind: K }> => candidate.kind === kind);
  if (!found) throw new Error(`no ${kind}`);
  return found;
}

/** Every span on the sheet, in reading order. */
function spansOf(value: unknown): Span[] {
  if (Array.isArray(value)) return value.flatMap(spansOf);
  if (typeof value !== "object" || value === null) return [];
  const own = "kind" in value && ["text", "fact", "term", "citation", "foreign"].includes(String(value.kind));
  return own ? [value as Span] : Object.values(value).flatMap(spansOf);
}

describe("composeHandout", () => {
  it("numbers citations by first appearance and gives a work cited in several places one number", () => {
    const handout = compose();
    const numbers = spansOf([handout.front, handout.sections]).flatMap((span) =>
      span.kind === "citation" ? [span.works.map((work) => work.number)] : [],
    );
    // The key message cites Roe first, the emergency box the agency; the sections then cite both again.
    expect(numbers).toEqual([[1], [2], [1, 2], [], [1], [2]]);
    expect(block(handout, "references").entries.map(({ number, id }) => [number, id])).toEqual([
      [1, "source-1"],
      [2, "source-2"],
    ]);
    expect(block(handout, "references").entries[0]?.parts[0]?.text).toContain("Roe");
    expect(handout.sources).toBe(2);
  });

  it("numbers anew in the order in which sections are asked for", () => {
    const swapped = compose({ sections: ["second", "first"] });
    expect(swapped.sections.map(({ id }) => id)).toEqual(["second", "first"]);
  });

  it("explains a term once, where it first appears", () => {
    const terms = spansOf(compose().sections).filter((span) => span.kind === "term");
    expect(terms).toEqual([
      { kind: "term", text: "taper", explanation: " (to take less, step by step)" },
      { kind: "term", text: "taper", explanation: null },
    ]);
  });

  it("puts the emergency box into the front of every sheet, whatever is picked", () => {
    for (const sections of [["first"], ["second"]]) {
      const box = compose({ sections }).front.find(({ kind }) => kind === "emergency");
      expect(box).toMatchObject({
        region: "In the United States",
        lines: [{ number: { text: "911", href: "tel:911" } }, { number: { text: "1-800-222-1222" } }],
        phrase: null,
      });
    }
  });

  it("gives another language the words to say in English and the lines' languages", () => {
    const box = block(compose({ language: "es", sections: ["first"] }), "emergency");
    expect(box.phrase?.words).toEqual({
      kind: "foreign",
      language: "en",
      direction: "ltr",
      text: "Overdose. I need a Spanish interpreter.",
    });
    expect(box.lines.map(({ languages }) => languages)).toEqual([
      null,
      "Atienden en: inglés, español. Hay intérpretes.",
    ]);
    expect(block(compose(), "emergency").lines.map(({ languages }) => languages)).toEqual([null, null]);
  });

  it("says who answers, as the service says it on the telephone", () => {
    const services = (language: string) =>
      block(compose({ language, sections: ["first"] }), "emergency").lines.map(({ service }) => service);
    expect(services("en")).toEqual([null, { kind: "text", text: "Poison Help" }]);
    expect(services("es")).toEqual([
      null,
      { kind: "foreign", language: "en", direction: "ltr", text: "Poison Help" },
    ]);
  });

  it("prints 'do not' from the list, not from its items", () => {
    const list = compose().sections[1]?.blocks.find((candidate) => candidate.kind === "list");
    expect(list).toMatchObject({
      style: "dont",
      itemPrefix: "Do not ",
      items: [[{ text: "stop all at once." }, {}]],
    });
  });

  it("says that nobody has signed, in the patient's language and in English", () => {
    expect(block(compose(), "notice").paragraphs.map(({ text }) => text)).toEqual([
      "No health professional has signed this sheet yet.",
    ]);
    expect(block(compose({ language: "es", sections: ["first"] }), "notice").paragraphs).toEqual([
      { language: "es", direction: "ltr", text: expect.stringContaining("traductor calificado") },
      { language: "en", direction: "ltr", text: expect.stringContaining("qualified translator") },
    ]);
  });

  it("refuses a section that is not in the language, and does not fall back to English", () => {
    expect(problems({ language: "es" })).toEqual([
      { problem: "section-not-in-language", field: "sections", value: "second", language: "es" },
    ]);
  });

  it("names what the library does not have", () => {
    expect(problems({ topic: "constructor" })).toMatchObject([
      { problem: "unknown-topic", allowed: "sample" },
    ]);
    expect(problems({ language: "xx" })).toMatchObject([{ problem: "unknown-language", allowed: "en, es" }]);
    expect(problems({ sections: ["first", "__proto__", "nine"] })).toMatchObject([
      { problem: "unknown-section", value: "__proto__" },
      { problem: "unknown-section", value: "nine" },
    ]);
  });

  it("is pure: equal arguments give equal handouts, and another day the same id", () => {
    expect(compose()).toEqual(compose());
    expect(compose({}, "2027-01-01").id).toBe(compose().id);
    expect(compose({ paper: "a4" }).id).not.toBe(compose().id);
    expect(compose({ sections: ["second", "first"] }).id).not.toBe(compose().id);
  });

  it("is frozen through and through and survives JSON", () => {
    const handout = compose();
    expect(JSON.parse(JSON.stringify(handout))).toEqual(handout);
    expect(Object.isFrozen(handout.sections[0]?.blocks)).toBe(true);
    expect(() => Object.assign(handout.frame, { pageOf: "x" })).toThrow(TypeError);
  });

  it("keeps time-bound statements up to their day and drops them after it", async () => {
    const second = "What is second?";
    const folder = await writeSmallContent({
      "topics/sample/en/second.md": `---
title: ${second}
description: For the clinician
mainMessage: Laws change.
teachBack: { question: Which?, points: [None.] }
---

:::dated{asOf=2026-10-10 checkBy=2026-12-20}
It was so in October.
:::

:::do
- Ask.
:::
`,
    });
    const dated = await loadLibrary(folder);
    const printed = (day: string) => JSON.stringify(compose({ sections: ["second"] }, day, dated));
    expect(printed("2026-12-20")).toContain("It was so");
    expect(printed("2026-12-21")).not.toContain("It was so");
    expect(printed("2026-12-21")).toContain("Laws change.");
  });
});
