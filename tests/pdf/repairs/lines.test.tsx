import { Link, Text } from "@react-pdf/renderer";
import { describe, expect, it } from "vitest";
import type { LayoutNode } from "@/lib/pdf/engine/layout-tree";
import { wordsOf } from "@/lib/pdf/engine/layout-tree";
import { Foreign } from "@/lib/pdf/spans";
import { readLine, setParagraph } from "@/tests/support/set-text";

const WIDTHS = [90, 120, 160, 230, 340, 520];
const CHINESE =
  "如果有人叫不醒、呼吸缓慢，或嘴唇发青或发灰，请立即拨打 911。如果您有纳洛酮（Narcan），请给他使用。请致电1-800-662-4357（SAMHSA）；约“60%”的人好转。";
const TRADITIONAL =
  "如果有人叫不醒、呼吸緩慢，或嘴唇發青或發灰，請立即撥打 911。如果您有「納洛酮」（Narcan），請給他使用。請致電1-800-662-4357（SAMHSA）；約60%好轉。";
const JAPANESE =
  "アルコール、ベンゾジアゼピン、またはオピオイドと併用すると命にかかわるおそれがあります。「助けて」と思ったらお電話ください。ちょっとキャッシュー。";
const ARABIC =
  "اتصل بالرقم 1-800-662-4357 (SAMHSA) فورًا؛ يعمل 7-OH على نفس أجزاء الدماغ، من 5-10 mg قبل 2026-11-24.";

function lines(paragraph: LayoutNode): string[] {
  return (paragraph.lines ?? []).map((line) => readLine(line).replace(/[\u2066-\u2069]/g, ""));
}

describe("lines", () => {
  it("print no hyphen where only style or font changes, however narrow the column", async () => {
    for (const width of [60, 80, 100, 130]) {
      const paragraph = await setParagraph(
        <>
          Call 1-800-662-4357 (<Text style={{ fontWeight: 700 }}>SAMHSA</Text>) or ask about buprenorphine/
          <Text style={{ fontWeight: 700 }}>naloxone</Text>.
        </>,
        { width },
      );
      expect(lines(paragraph).join("").replaceAll(" ", ""), `${width} pt`).toBe(
        "Call1-800-662-4357(SAMHSA)oraskaboutbuprenorphine/naloxone.",
      );
    }
  });

  it("do not break where only the style changes, in a column of usual width", async () => {
    for (let width = 180; width < 420; width += 7) {
      const paragraph = await setParagraph(
        <>
          Call 1-800-662-4357 (<Text style={{ fontWeight: 700 }}>SAMHSA</Text>) or ask about buprenorphine/
          <Text style={{ fontWeight: 700 }}>naloxone</Text> and about therapy (
          <Text style={{ fontWeight: 700 }}>CBT</Text>) today.
        </>,
        { width },
      );
      for (const line of lines(paragraph)) expect(line, `${width} pt`).not.toMatch(/[(/]$/);
    }
  });

  it("print no phantom hyphen in Arabic, where the line ends on the left", async () => {
    for (const width of WIDTHS) {
      const paragraph = await setParagraph(
        <>
          {ARABIC} <Text style={{ fontWeight: 700 }}>تحذير</Text>؛{ARABIC}
        </>,
        { language: "ar", width },
      );
      const words = wordsOf(paragraph).replace(/[\u00ad\u2066-\u2069\s]/g, "");
      expect(lines(paragraph).join("").replace(/\s/g, ""), `${width} pt`).toBe(words);
    }
  });

  it("leave no box where a line is ended by hand, in Arabic", async () => {
    const { lines: ended = [] } = await setParagraph("خطر\nبيت (1)\nabc", { language: "ar" });
    expect(ended).toHaveLength(3);
    const drawn = ended.flatMap(({ runs }) => runs.flatMap(({ glyphs }) => glyphs));
    expect(drawn.filter(({ id, codePoints }) => id === 0 || codePoints[0] === 10)).toEqual([]);
  });

  it("do not hyphenate words", async () => {
    const german = "Betäubungsmittel Benzodiazepine Wechselwirkungen Entzugserscheinungen";
    const paragraph = await setParagraph(german, { language: "de", width: 60 });
    expect(lines(paragraph).map((line) => line.trim())).toEqual(german.split(" "));
  });

  it.each([
    ["zh-Hans", CHINESE],
    ["zh-Hant", TRADITIONAL],
    ["ja", JAPANESE],
  ])(
    "of %s break between characters, but not before a comma or after an opening bracket",
    async (language, text) => {
      for (const width of WIDTHS) {
        const paragraph = await setParagraph(
          <>
            {text}
            <Text style={{ fontWeight: 700 }}>{text}</Text>
          </>,
          { language, width },
        );
        const set = lines(paragraph);
        expect(set.join("").replace(/\s/g, ""), `${width} pt`).toBe((text + text).replace(/\s/g, ""));
        for (const line of set) {
          expect(line, `${width} pt`).not.toMatch(/^[、。，．）」』！？ー々；：”]/);
          expect(line, `${width} pt`).not.toMatch(/[（「『“]$/);
        }
        for (const { xAdvance, box } of paragraph.lines ?? [])
          expect(xAdvance).toBeLessThan(box.width + width * 0.12);
      }
    },
  );

  it("break a long address after its separators, and keep it inside the column", async () => {
    const address =
      "https://www.example.org/news-events/public-health-focus/products?topic=7-oh&page=2#what-to-know";
    const paragraph = await setParagraph(`See ${address} today.`, { width: 150 });
    expect(lines(paragraph).join("")).toBe(`See ${address} today.`);
    for (const { xAdvance } of paragraph.lines ?? []) expect(xAdvance).toBeLessThanOrEqual(150);
  });

  it("keep a number with its unit", async () => {
    for (let width = 60; width < 140; width += 4) {
      const set = lines(await setParagraph("It holds about 60 % of 15 mg in all of 5 mL.", { width }));
      for (const line of set) expect(line.trimEnd(), `${width} pt`).not.toMatch(/\b(60|15|5)$/);
    }
  });

  it("keep French signs with their words", async () => {
    for (let width = 60; width < 140; width += 4) {
      const set = lines(
        await setParagraph("Quels sont les risques ? Dites : « Aide » !", { language: "fr", width }),
      );
      for (const line of set) {
        expect(line, `${width} pt`).not.toMatch(/^[?:»!]/);
        expect(line.trimEnd(), `${width} pt`).not.toMatch(/«$/);
      }
    }
  });

  it("make two spaces one, also where a style begins between them", async () => {
    const paragraph = await setParagraph(
      <>
        Call now <Text style={{ fontWeight: 700 }}> please</Text>
      </>,
    );
    expect(lines(paragraph).join("")).toBe("Call now please");
  });
});

describe("right-to-left lines", () => {
  it("print numbers, ranges, doses, dates and 7-OH as they are read, from left to right", async () => {
    const [line] = (await setParagraph(ARABIC, { language: "ar", width: 1000 })).lines ?? [];
    // Visual order: what stands on paper from left to right.
    for (const piece of ["1-800-662-4357", "7-OH", "5-10\u00a0mg", "2026-11-24"])
      expect(line?.string).toContain(piece);
  });

  it("keep a sentence in another language together with its full stop", async () => {
    const [line] =
      (
        await setParagraph(
          <>
            قل: <Foreign language="en" words="Overdose. I need help." />
          </>,
          { language: "ar" },
        )
      ).lines ?? [];
    expect(line?.string).toContain("Overdose. I need help.");
  });

  it("start on the right also where the first words are in a nested text", async () => {
    const [line] =
      (
        await setParagraph(
          <>
            <Text style={{ fontWeight: 700 }}>7-OH</Text> خطر كبير على التنفس
          </>,
          { language: "ar" },
        )
      ).lines ?? [];
    expect(
      line?.string
        .replace(/[\u2066-\u2069]/g, "")
        .trim()
        .endsWith("7-OH"),
    ).toBe(true);
  });

  it("end flush with the right edge, also where the engine squeezed them", async () => {
    for (const width of WIDTHS) {
      const paragraph = await setParagraph(
        <>
          {ARABIC}
          <Link src="#a">
            <Text style={{ fontSize: 7.5, verticalAlign: "super" }}>1,2</Text>
          </Link>{" "}
          {ARABIC}
        </>,
        { language: "ar", width },
      );
      for (const { box, runs } of paragraph.lines ?? []) {
        const end = box.x + runs.reduce((sum, run) => sum + run.xAdvance, 0);
        expect(end, `${width} pt`).toBeGreaterThan(width - 0.51);
      }
    }
  });

  it("never get a direction control in a language without right-to-left words", async () => {
    const paragraph = await setParagraph("Call 1-800-662-4357, 4-6 of them, 7-OH", {});
    expect(wordsOf(paragraph)).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
  });
});

describe("glyphs", () => {
  it("have their marks where the font wants them", async () => {
    const paragraph = await setParagraph("فورًا", { language: "ar", fontSize: 20 });
    const [run] = (paragraph.lines ?? []).flatMap(({ runs }) => runs);
    const index = run!.glyphs.findIndex(({ isMark }) => isMark);
    const { offset } = run!.glyphs[index]!;
    const perUnit = 1000 / run!.attributes.font[0].unitsPerEm;
    const letter = (run!.positions[index + 1]!.xAdvance * 1000) / 20;
    expect(run!.positions[index]!.yOffset).toBeCloseTo(offset!.y * perUnit);
    expect(run!.positions[index]!.xOffset).toBeCloseTo(offset!.x * perUnit + letter);
    expect(Math.abs(run!.positions[index]!.yOffset)).toBeGreaterThan(10);
  });

  it.each(["en", "ar"])(
    "of a raised number stand 0.4 of their size above the line in %s",
    async (language) => {
      const paragraph = await setParagraph(<Text style={{ fontSize: 8, verticalAlign: "super" }}>12</Text>, {
        language,
      });
      const [run] = (paragraph.lines ?? []).flatMap(({ runs }) => runs);
      expect(run!.positions.map(({ yOffset }) => yOffset)).toEqual([400, 400]);
    },
  );
});
