import { Text } from "@react-pdf/renderer";
import { describe, expect, it } from "vitest";
import type { Handout, Span } from "@/lib/handout/handout";
import { type LayoutNode, walk, wordsOf } from "@/lib/pdf/engine/layout-tree";
import { HandoutDocument } from "@/lib/pdf/handout-document";
import { layOutElement } from "@/lib/pdf/lay-out-element";
import { everyBlockHandout } from "@/tests/fixtures/handouts";
import { readStructure } from "@/tests/support/read-structure";
import { setPdf } from "@/tests/support/set-text";

const text = (words: string): Span => ({ kind: "text", text: words });

describe("the file", () => {
  it("opens each font once, however often it changes", async () => {
    const words = Array.from({ length: 30 }, (_, index) => (
      <Text key={index}>
        كلمة <Text style={{ fontWeight: 700 }}>تحذير</Text> 7-OH{" "}
      </Text>
    ));
    const { objects } = readStructure(await setPdf(words, { language: "ar" }));
    const names = [...objects.values()].flatMap((object) =>
      typeof object === "object" && object !== null && "/Font" in object
        ? Object.keys(Object(object["/Font"]))
        : [],
    );
    expect(names.length).toBeGreaterThan(2);
    expect(names.toSorted()).toEqual(names.map((_, index) => `/F${index + 1}`));
  });
});

describe("a right-to-left sheet", () => {
  const arabic: Handout = {
    ...everyBlockHandout,
    letterhead: null,
    plan: null,
    language: "ar",
    direction: "rtl",
    front: [],
    sections: [
      {
        id: "one",
        blocks: [
          { kind: "list", style: "steps", title: null, itemPrefix: null, items: [[text("اتصل")]] },
          {
            kind: "table",
            caption: [text("خطة")],
            weights: [1, 1],
            columns: [[text("اليوم")], [text("الدواء")]],
            rows: [[[text("الأول")], [text("قرص")]]],
          },
          {
            kind: "callout",
            level: "urgent",
            title: "تحذير",
            blocks: [{ kind: "paragraph", role: "body", spans: [text("نص")] }],
          },
        ],
      },
    ],
    back: [],
  };

  it("has its markers, first columns and side lines on the right", async () => {
    const { layout } = await layOutElement(HandoutDocument({ handout: arabic, foot: 60 }));
    const places = new Map<string, { left: number; node: LayoutNode }>();
    const place = (node: LayoutNode, left: number): void => {
      if (node.type === "TEXT") places.set(wordsOf(node), { left, node });
      for (const child of node.children ?? []) place(child, left + (child.box?.left ?? 0));
    };
    for (const page of layout.children ?? []) place(page, 0);
    const leftOf = (words: string) => places.get(words)!.left;
    expect(leftOf("1.")).toBeGreaterThan(leftOf("اتصل"));
    expect(leftOf("اليوم")).toBeGreaterThan(leftOf("الدواء"));
    expect(leftOf("الأول")).toBeGreaterThan(leftOf("قرص"));
    const callout = [...walk(layout)].find(
      ({ props }) => props?.structure?.tag === "Sect" && props.wrap === false,
    );
    expect(callout?.box).toMatchObject({ borderRightWidth: 3, borderLeftWidth: 0 });
  });
});
