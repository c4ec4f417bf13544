import { describe, expect, it } from "vitest";
import { getLibrary } from "@/lib/content/load-library";
import { baseAddress } from "@/lib/handout/base-address";
import { composeHandout } from "@/lib/handout/compose-handout";
import type { CodeBlock, Handout } from "@/lib/handout/handout";
import { REQUEST_DEFAULTS } from "@/lib/handout/request";
import { handoutLabels } from "@/lib/i18n/handout-labels";

async function compose(base: string | null, audience: "patient" | "clinician" = "patient"): Promise<Handout> {
  const request = { ...REQUEST_DEFAULTS, topic: "7-oh", sections: ["risks"], audience };
  const edge = { logo: null, weekStart: 0, baseAddress: base };
  const composed = composeHandout(request, await getLibrary(), handoutLabels, "2026-11-24", edge);
  if (!composed.ok) throw new Error(JSON.stringify(composed.problems));
  return composed.handout;
}

function codes({ front, sections, nextSteps, back }: Handout): CodeBlock[] {
  return [...front, ...sections.flatMap(({ blocks }) => blocks), ...nextSteps, ...back].filter(
    ({ kind }) => kind === "code",
  ) as CodeBlock[];
}

describe("a sheet's code", () => {
  it("changes neither the id nor anything else of the sheet", async () => {
    const [bare, one, other] = [
      await compose(null),
      await compose("https://a.example"),
      await compose("https://b.example/x"),
    ];
    expect([one.id, other.id]).toEqual([bare.id, bare.id]);
    expect(codes(bare)).toEqual([]);
    expect(codes(other).map(({ address }) => address)).toEqual([
      `https://b.example/x/h/en?topic=7-oh&sections=risks&id=${bare.id}`,
    ]);
    expect({ ...one, back: one.back.filter(({ kind }) => kind !== "code") }).toEqual(bare);
  });

  it("is not on the clinician's sheet", async () => {
    expect(codes(await compose("https://a.example", "clinician"))).toEqual([]);
  });

  it("stands right before the sources", async () => {
    const { back } = await compose("https://a.example");
    expect(back.map(({ kind }) => kind)).toEqual(["code", "references"]);
  });

  it("has four modules of white around it", async () => {
    const [code] = codes(await compose("https://a.example"));
    const path = code?.drawing.shapes.find(({ element }) => element === "path")?.attributes.d ?? "";
    const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, length]) => [
      Number(x),
      Number(y),
      Number(x) + Number(length),
    ]);
    const side = code?.drawing.width ?? 0;
    expect(Math.min(...runs.flatMap(([x = 0, y = 0]) => [x, y]))).toBe(4);
    expect(Math.max(...runs.map(([, , end = 0]) => end))).toBe(side - 4);
    expect(code?.drawing.shapes[0]).toMatchObject({
      element: "rect",
      attributes: { fill: "#ffffff", width: String(side) },
    });
  });
});

describe("PUBLIC_BASE_URL", () => {
  it("is taken without a slash at its end", () => {
    expect(
      [undefined, "", "https://h.example.org", "https://h.example.org/sheets/", "http://localhost:3000"].map(
        baseAddress,
      ),
    ).toEqual([null, null, "https://h.example.org", "https://h.example.org/sheets", "http://localhost:3000"]);
  });

  it.each([
    "http://h.example.org",
    "h.example.org",
    "ftp://h.example.org",
    "https://h.example.org/?x=1",
    "https://h.example.org/?",
    "https://h.example.org/#",
    "https://ana:secret@h.example.org",
    "https://",
  ])("is refused where a code must not lead to it: %s", (value) => {
    expect(() => baseAddress(value)).toThrow(/^PUBLIC_BASE_URL cannot be used\. Write /);
    expect(() => baseAddress(value)).not.toThrow(/secret/);
  });
});
