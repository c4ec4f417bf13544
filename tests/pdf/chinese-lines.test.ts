import { expect, it } from "vitest";
import type { Handout, Span } from "@/lib/handout/handout";
import { paragraphs } from "@/lib/pdf/engine/layout-tree";
import { layOutHandout } from "@/lib/pdf/lay-out-handout";
import { readLine } from "@/lib/pdf/repairs/logical-order";
import { renderPdf } from "@/lib/pdf/render-pdf";
import { everyBlockHandout } from "@/tests/fixtures/handouts";
import { readPdf } from "@/tests/support/read-pdf";

it.each(["zh-Hans", "ja"])("starts no line with a citation, wherever it falls: %s", async (language) => {
  for (let count = 25; count < 45; count += 1) {
    const handout: Handout = {
      ...everyBlockHandout,
      language,
      front: [
        {
          kind: "paragraph",
          role: "body",
          spans: [
            { kind: "text", text: `${"中".repeat(count)}。` },
            {
              kind: "citation",
              works: [
                { number: 11, target: "source-11", label: "11" },
                { number: 12, target: "source-12", label: "12" },
              ],
              evidence: null,
            },
            { kind: "text", text: "文".repeat(30) },
          ],
        },
      ],
      letterhead: null,
      plan: null,
      sections: [],
      back: [],
    };
    const { layout } = await layOutHandout(handout);
    const lines = [...paragraphs(layout)].flatMap((paragraph) => (paragraph.lines ?? []).map(readLine));
    expect(
      lines.find((line) => /^[\d,]/.test(line)),
      `${count} characters`,
    ).toBeUndefined();
  }
});

it("fills a line of Chinese past the spaces around a Latin name", async () => {
  const sentences = [
    "大多数 7-OH 产品以卡痛（kratom）的名义出售，所以您可能不知道里面是什么。",
    "不同产品的强度可能相差很大。",
    "有些卡痛产品里含有铅或其他金属。",
    "这些产品出售之前，没有任何联邦机构检查它们是否安全。",
  ];
  const spans = sentences.flatMap((text, index): Span[] => [
    { kind: "text", text },
    {
      kind: "citation",
      works: [{ number: index + 11, target: `source-${index + 11}`, label: `来源 ${index + 11}` }],
      evidence: null,
    },
  ]);
  const handout: Handout = {
    ...everyBlockHandout,
    language: "zh-Hans",
    front: [{ kind: "paragraph", role: "body", spans }],
    sections: [],
    back: [],
  };
  const [page] = (await readPdf((await renderPdf(handout)).bytes)).pages;
  const body = page!.items.filter(
    ({ size, text: words }) => Math.abs(size - 12) < 0.1 && words.trim() !== "",
  );
  const first = Math.max(...body.map(({ y }) => y));
  const width = body.filter(({ y }) => y === first).reduce((sum, item) => sum + item.width, 0);
  // Letter paper with its margins leaves about 36 characters of 12 points.
  expect(width).toBeGreaterThan(12 * 30);
});
