import { beforeAll, describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load-library";
import type { Library } from "@/lib/content/library";
import { composeHandout } from "@/lib/handout/compose-handout";
import type { Block, Handout, PairBlock } from "@/lib/handout/handout";
import { pairBlocks } from "@/lib/handout/pair-blocks";
import { type HandoutRequest, REQUEST_DEFAULTS } from "@/lib/handout/request";
import { handoutLabels } from "@/lib/i18n/handout-labels";
import { smallContent, writeSmallContent } from "@/tests/support/small-content";

let library: Library;
beforeAll(async () => {
  library = await loadLibrary(await writeSmallContent());
});

const request: HandoutRequest = {
  ...REQUEST_DEFAULTS,
  topic: "sample",
  sections: ["first"],
  language: "es",
  bilingual: "beside",
};

function compose(change: Partial<HandoutRequest> = {}) {
  return composeHandout({ ...request, ...change }, library, handoutLabels, "2026-11-24");
}

function handout(change: Partial<HandoutRequest> = {}): Handout {
  const composed = compose(change);
  if (!composed.ok) throw new Error(JSON.stringify(composed.problems));
  return composed.handout;
}

function allBlocks({ front, sections, nextSteps, back }: Handout): readonly Block[] {
  return [...front, ...sections.flatMap(({ blocks }) => blocks), ...nextSteps, ...back];
}

function pairs(sheet: Handout): PairBlock[] {
  return allBlocks(sheet).filter((block): block is PairBlock => block.kind === "pair");
}

describe("a bilingual handout", () => {
  it("has every block in both languages, but for what is there once: review notice and sources", () => {
    const sheet = handout();
    const single = allBlocks(sheet).filter(({ kind }) => kind !== "pair");
    expect(single.map(({ kind }) => kind)).toEqual(["notice", "references"]);
    expect(pairs(sheet).map(({ own, other }) => [own.language, other.language])).toEqual(
      pairs(sheet).map(() => ["es", "en"]),
    );
  });

  it("has the patient's blocks as they are on the sheet in one language", () => {
    const alone = handout({ bilingual: "none" });
    const own = (blocks: readonly Block[]) =>
      blocks.map((block) => (block.kind === "pair" ? block.own.block : block));
    const sheet = handout();
    expect(own(sheet.front)).toEqual(alone.front);
    expect(own(sheet.sections[0]!.blocks)).toEqual(alone.sections[0]!.blocks);
    expect(own(sheet.nextSteps)).toEqual(alone.nextSteps);
    expect(own(sheet.back)).toEqual(alone.back);
  });

  it("gives a work the same number in both languages, and each anchor once", () => {
    const numbers = (value: unknown) =>
      [...JSON.stringify(value).matchAll(/"number":(\d+),"target"/g)].map(([, n]) => n);
    for (const { own, other } of pairs(handout())) {
      expect(numbers(other.block)).toEqual(numbers(own.block));
    }
    const ids = [...JSON.stringify(allBlocks(handout())).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("keeps the emergency numbers as wide as the page", () => {
    const emergency = pairs(handout()).find(({ own }) => own.block.kind === "emergency");
    expect(emergency?.layout).toBe("below");
  });

  it("is another sheet, with another id, than the one in one language", () => {
    const ids = (["none", "beside", "below"] as const).map((bilingual) => handout({ bilingual }).id);
    expect(new Set(ids).size).toBe(3);
  });

  it("is refused where both languages are the same, and beside in large print", () => {
    expect(compose({ language: "en" })).toEqual({
      ok: false,
      problems: [{ problem: "bilingual-in-one-language", field: "bilingual", language: "en" }],
    });
    expect(compose({ textSize: "large" })).toEqual({
      ok: false,
      problems: [{ problem: "beside-in-large-print", field: "bilingual" }],
    });
    expect(compose({ textSize: "large", bilingual: "below" }).ok).toBe(true);
  });
});

describe("a section that was changed in one language alone", () => {
  const spanish = String(smallContent["topics/sample/es/first.md"]);
  const changed = {
    "a paragraph more": spanish.replace(":::do", "Algo más. {expert 1.3}\n\n:::do"),
    "a block of another kind": spanish.replace("Al {term:taper}", "- Al {term:taper}"),
    "a dated sentence that has dropped out": spanish.replace(
      ":::do",
      ":::dated{asOf=2026-01-01 checkBy=2026-02-01}\nHasta hoy. {expert 1.3}\n:::\n\n:::do",
    ),
    "key points": spanish.replace("teachBack:", "keyPoints: [Algo más.]\nteachBack:"),
  };
  const differs = {
    ok: false,
    problems: [
      { problem: "section-differs", field: "bilingual", value: "first", language: "es", other: "en" },
    ],
  };

  it.each(Object.keys(changed).filter((name) => !name.includes("dropped")))(
    "is named with the remedy, and can be had in one language: %s",
    async (name) => {
      const own = Reflect.get(changed, name);
      const outdated = await loadLibrary(await writeSmallContent({ "topics/sample/es/first.md": own }));
      const ask = (change: Partial<HandoutRequest>) =>
        composeHandout({ ...request, ...change }, outdated, handoutLabels, "2026-11-24");
      for (const bilingual of ["beside", "below"] as const) expect(ask({ bilingual })).toEqual(differs);
      expect(ask({ bilingual: "below", audience: "clinician" })).toEqual(differs);
      expect(ask({ bilingual: "none" }).ok).toBe(true);
    },
  );

  it("is paired again once the part that differs has dropped out on its day", async () => {
    const own = changed["a dated sentence that has dropped out"];
    const outdated = await loadLibrary(await writeSmallContent({ "topics/sample/es/first.md": own }));
    const on = (day: string) => composeHandout(request, outdated, handoutLabels, day);
    expect(on("2026-01-31")).toEqual(differs);
    expect(on("2026-11-24").ok).toBe(true);
  });
});

describe("pairBlocks", () => {
  const pairing = {
    own: { language: "ar", direction: "rtl" },
    other: { language: "en", direction: "ltr" },
    layout: "beside",
  } as const;

  it("leaves a picture one picture, with both captions", () => {
    const figure = (caption: string) =>
      ({
        kind: "figure",
        id: "up",
        drawing: { width: 1, height: 1, shapes: [] },
        alternative: caption,
        caption: [{ kind: "text", text: caption }],
      }) as const;
    const [paired] = pairBlocks([figure("عاليًا")], [figure("Up high")], pairing);
    expect(paired).toMatchObject({
      kind: "figure",
      alternative: "عاليًا",
      caption: [
        { text: "عاليًا" },
        { text: " · " },
        { kind: "foreign", language: "en", direction: "ltr", text: "Up high" },
      ],
    });
  });

  it("leaves empty rows to write into once, below the columns' names in the patient's language", () => {
    const log = (caption: string) => ({ kind: "log", caption, columns: [caption], rows: 7 }) as const;
    expect(pairBlocks([log("سجل")], [log("Note")], pairing)).toEqual([
      {
        kind: "pair",
        layout: "below",
        own: { language: "ar", direction: "rtl", block: log("سجل") },
        other: { language: "en", direction: "ltr", block: { ...log("Note"), rows: 0 } },
      },
    ]);
  });

  it("refuses blocks that are not each other's", () => {
    const paragraph = { kind: "paragraph", role: "body", spans: [] } as const;
    const heading = { kind: "heading", level: 2, id: "a", spans: [] } as const;
    expect(() => pairBlocks([paragraph], [heading], pairing)).toThrow("cannot be paired");
    expect(() => pairBlocks([paragraph], [], pairing)).toThrow("cannot be paired");
    const picture = {
      kind: "figure",
      id: "a",
      drawing: { width: 1, height: 1, shapes: [] },
      alternative: "",
      caption: [],
    } as const;
    expect(() => pairBlocks([picture], [{ ...picture, id: "b" }], pairing)).toThrow("cannot be paired");
  });
});
