import { JSDOM } from "jsdom";
import { beforeAll, describe, expect, it } from "vitest";
import { type SpokenParagraph, spokenParagraphs } from "@/components/patient-page/browser/spoken-paragraphs";
import { renderHandoutHtml } from "@/components/handout/render-handout-html";
import { realHandout } from "@/tests/support/real-handout";

async function spoken(change: Parameters<typeof realHandout>[0]): Promise<SpokenParagraph[]> {
  const { document } = new JSDOM(await renderHandoutHtml(await realHandout(change), "")).window;
  const sheet = document.querySelector("article");
  if (!sheet) throw new Error("There is no sheet.");
  return spokenParagraphs(sheet);
}

function textOf({ parts }: SpokenParagraph): string {
  return parts.map(({ text }) => text).join("");
}

describe("what is read aloud", () => {
  let english: SpokenParagraph[];
  beforeAll(async () => {
    english = await spoken({ sections: ["risks"] });
  });

  it("is the sheet in its order, each paragraph once", () => {
    expect(english.slice(0, 4).map(textOf)).toEqual([
      "7-OH and kratom: know the risks and stay safer",
      expect.stringMatching(/^7-OH .+ can slow your breathing/),
      "Emergency",
      "In the United States",
    ]);
    expect(english.map(textOf)).toContain("What are the risks?");
    for (const { element } of english) {
      expect(english.filter((other) => element.contains(other.element))).toHaveLength(1);
    }
  });

  it("leaves out the numbers and the list of sources, and the sheet's number", () => {
    const cited = english.filter(({ element }) => element.querySelector(".handout-citation"));
    expect(cited.length).toBeGreaterThan(5);
    for (const paragraph of cited) {
      const numbers = paragraph.element.querySelector(".handout-citation")?.textContent ?? "";
      expect(textOf(paragraph).replaceAll("7-OH", "")).not.toContain(numbers);
    }
    const all = english.map(textOf).join(" ");
    expect(all).not.toMatch(/Sources|doi:|Handout [0-9a-f]{12}/);
  });

  it("says telephone numbers digit by digit, then who answers", () => {
    const numbers = english.filter(({ element }) => element.matches("dt")).map(textOf);
    expect(numbers).toEqual([
      "9 1 1",
      "9 8 8 Suicide & Crisis Lifeline",
      "1, 8 0 0, 2 2 2, 1 2 2 2 Poison Help",
    ]);
  });

  it("gives words in another language to a voice of that language", async () => {
    const arabic = await spoken({ sections: ["risks"], language: "ar" });
    for (const [place, words] of [
      ["dt", "Suicide & Crisis Lifeline"],
      ["p", "I need an Arabic interpreter"],
    ] as const) {
      const mixed = arabic.find(({ element }) => element.matches(`${place}:has(.handout-foreign)`));
      expect(mixed?.parts.map(({ language }) => language)).toEqual(["ar", "en"]);
      expect(mixed?.parts[1]?.text).toContain(words);
    }
    const languages = (await spoken({ sections: ["risks"], language: "es", bilingual: "below" })).map(
      ({ parts }) => parts[0]?.language,
    );
    expect(new Set(languages)).toEqual(new Set(["es", "en"]));
  });
});
