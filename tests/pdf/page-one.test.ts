import { describe, expect, it } from "vitest";
import { getLibrary } from "@/lib/content/load-library";
import type { Handout } from "@/lib/handout/handout";
import { type LayoutNode, walk } from "@/lib/pdf/engine/layout-tree";
import { layOutHandout } from "@/lib/pdf/lay-out-handout";
import { renderPdf } from "@/lib/pdf/render-pdf";
import { privateRequest } from "@/tests/support/private-parts";
import { readPdf } from "@/tests/support/read-pdf";
import { realHandout } from "@/tests/support/real-handout";
import { sampleHandout, sampleLanguages } from "@/tests/support/sample-handout";

const topic = (await getLibrary()).topics["7-oh"]!;
const languages = Object.keys(topic.languages);
const LARGE = { textSize: "large", paper: "letter" } as const;

/** Pages on which a part of the emergency box stands; the first is 0. */
async function pagesOfEmergency(handout: Handout): Promise<number[]> {
  // What comes after it cannot move it.
  const { layout } = await layOutHandout({ ...handout, sections: [], nextSteps: [], back: [], plan: null });
  const pages = (layout.children ?? []).map((page) => [...walk(page)]);
  const box = pages.flat().find((node) => hasAnchor(node.children ?? []));
  return pages.flatMap((nodes, index) =>
    nodes.some(({ props }) => props?.structure === box?.props?.structure) ? [index] : [],
  );
}

function hasAnchor(children: readonly LayoutNode[]): boolean {
  return children.some(({ props }) => props?.structure?.anchor === "emergency");
}

it("page one has air between the title and the key message, and the usual sheet keeps to three pages", async () => {
  const { layout } = await layOutHandout(await realHandout({ sections: ["about", "risks"] }));
  const [title, key] = layout.children?.[0]?.children ?? [];
  const gap = (key?.box?.top ?? 0) - (title?.box?.top ?? 0) - (title?.box?.height ?? 0);
  expect(gap).toBeGreaterThan(5);
  expect(gap).toBeLessThan(9);
  expect(layout.children).toHaveLength(3);
});

describe.each(languages)("page one in large print, %s", (language) => {
  it.each(topic.sectionOrder)("holds the emergency box whole, led by %s", async (id) => {
    expect(await pagesOfEmergency(await realHandout({ ...LARGE, language, sections: [id] }))).toEqual([0]);
  });

  it("holds it led by the topic, and below a letterhead", async () => {
    const sections = [...topic.sectionOrder];
    expect(await pagesOfEmergency(await realHandout({ ...LARGE, language, sections }))).toEqual([0]);
    for (const id of ["tapering", "risks"]) {
      const handout = await realHandout(privateRequest({ ...LARGE, language, sections: [id] }));
      expect(await pagesOfEmergency(handout), id).toEqual([0]);
    }
  });

  it("holds it above the other language", async () => {
    if (language === topic.sourceLanguage) return;
    for (const layout of [
      { bilingual: "beside" },
      { bilingual: "below" },
      { ...LARGE, bilingual: "below" },
    ] as const) {
      const handout = await realHandout({ language, sections: ["about", "risks"], ...layout });
      expect((await pagesOfEmergency(handout))[0], JSON.stringify(layout)).toBe(0);
    }
  });
});

it.each(await sampleLanguages())(
  "page one of the type sample holds the emergency box whole in large print: %s",
  async (language) => {
    for (const id of ["marks", "numbers", "lists", "long", "short"]) {
      expect(await pagesOfEmergency(await sampleHandout(language, { ...LARGE, sections: [id] })), id).toEqual(
        [0],
      );
    }
  },
);

it("begins a line of the box at the right in Arabic, with the number, then who answers", async () => {
  const handout = await realHandout({ ...LARGE, language: "ar", sections: ["risks"] });
  const [first] = (await readPdf((await renderPdf(handout)).bytes)).pages;
  const placeOf = (words: string) => first?.items.find(({ text }) => text.includes(words))?.x ?? NaN;
  expect(placeOf("988")).toBeGreaterThan(placeOf("Lifeline"));
});
