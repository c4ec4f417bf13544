import { describe, expect, it } from "vitest";
import type { Block, Handout } from "@/lib/handout/handout";
import { renderText } from "@/lib/text/render-text";
import { everyBlockHandout, outOfOrderHandout } from "@/tests/fixtures/handouts";
import { printedStrings } from "@/tests/support/printed-strings";

function withBlocks(...blocks: readonly Block[]): Handout {
  return { ...everyBlockHandout, front: [], sections: [{ id: "first", blocks }], back: [] };
}

describe("renderText", () => {
  it("writes every kind of block", () => {
    expect(renderText(everyBlockHandout)).toMatchInlineSnapshot(`
      "A clinic
      555-0100
      Date: November 24, 2026

      A sheet with every block
      ========================

      The one thing to remember: ask first. [1]

      No health professional has signed this sheet yet.

      The short version
      - First message.
      - Second message.

      Emergency
      In the United States:
      - 911: Someone cannot be woken. [1]
      - 1-800-222-1222 Ayuda con Venenos: Questions about a product. Has interpreters.
      Elsewhere, call your local emergency number.
      If you do not speak English, say: "Sobredosis. Necesito un intérprete."

      What is the first question?
      ---------------------------

      The main message. [2, 3]

      Ask about naloxone (a medicine that can reverse an opioid overdose) and call 1-800-222-1222. This matters. [1]

      A part of it

      - Apples
      - Pears

      What you can do
      - Tell your clinician.

      What to avoid
      - Do not stop all at once.
      - Do not mix it with alcohol. [3]

      1. Call.
      2. Stay.

      My next steps
      [ ] Ask a question.

      Get medical help soon
      Dark urine or yellow eyes.
      [ ] I know whom to call.

      A square and a line.
      A square beside a line.

      What helps with what
      What | Helps with
      Rest | Sleep
      Talk | Urges [2]

      Words
      - taper: to take less, step by step

      November 2026
      Mon 2: 1 tablet [ ] [ ]

      For: somebody

      A note
      Descanse.

      Step 1
      Day | How much | Tick
      Sun · November 1, 2026: 2 tablets [ ] [ ] [ ]

      How I feel
      Date | Sleep

      My plan
      Whom I call: ________________________
      Where I keep it: ________________________

      This sheet on the web: https://example.org/h/en

      What is the second question?
      ----------------------------

      Another main message. [1, 3]

      A plan
      ------

      Sources
      1. Roe A. On sheets. J Sheets. 2020;1(2):3-4. doi:10.1000/1
      2. Agency. A page. Accessed November 23, 2026. https://example.org/a
      3. Agency. A report without an address. 2025.

      General information, not a replacement for your clinician.

      General information, not a replacement for your clinician.
      Handout 0123456789 · version 2026-11-24
      "
    `);
  });

  it("prints every word of the handout, in order", () => {
    const text = renderText(everyBlockHandout);
    // A calendar in lines says each weekday with its day, and no weekday without one.
    const weekdays = ["Sun", "Tue", "Wed", "Thu", "Fri", "Sat"];
    let from = 0;
    for (const string of printedStrings(everyBlockHandout)) {
      if (weekdays.includes(string)) continue;
      const at = text.indexOf(string, from);
      expect(at, string).toBeGreaterThanOrEqual(0);
      from = at;
    }
  });

  it("prints the numbers that the handout gives, not its own count", () => {
    const text = renderText(outOfOrderHandout);
    expect(text).toContain("The main message. [3, 5]");
    expect(text.split("\n").filter((line) => /^\d+\. (Roe|Agency)/.test(line))).toEqual([
      expect.stringMatching(/^7\. Roe A\./),
      expect.stringMatching(/^3\. Agency\. A page\./),
      expect.stringMatching(/^5\. Agency\. A report/),
    ]);
  });

  it("says the prefix of a list in every item, so that no line reads as its opposite", () => {
    const items = ["stop at once.", "mix it."].map((text) => [{ kind: "text", text } as const]);
    const text = renderText(
      withBlocks({ kind: "list", style: "dont", title: null, itemPrefix: "Do not ", items }),
    );
    expect(text).toContain("- Do not stop at once.\n- Do not mix it.");
  });

  it("says how well a claim is shown where the clinician asked for it", () => {
    const text = renderText(
      withBlocks({
        kind: "paragraph",
        role: "body",
        spans: [
          { kind: "text", text: "It helps." },
          { kind: "citation", works: [], evidence: " (experts agree)" },
        ],
      }),
    );
    expect(text).toContain("It helps. (experts agree)");
  });

  it("ends with the identity and one line feed", () => {
    expect(renderText(everyBlockHandout).endsWith(`\n${everyBlockHandout.frame.identity}\n`)).toBe(true);
  });
});
