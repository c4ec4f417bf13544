import { describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load-library";
import { composeHandout } from "@/lib/handout/compose-handout";
import type { Handout, TableBlock } from "@/lib/handout/handout";
import { REQUEST_DEFAULTS } from "@/lib/handout/request";
import { handoutLabels } from "@/lib/i18n/handout-labels";
import { spanText } from "@/lib/text/span-text";
import { smallContent, writeSmallContent } from "@/tests/support/small-content";

const front = String(smallContent["topics/sample/en/first.md"]).split(/(?<=\n---\n\n)/)[0]!;

/** The clinician's sheet on a first section with these blocks. */
async function sheet(blocks: string, day = "2026-11-24"): Promise<Handout> {
  const library = await loadLibrary(
    await writeSmallContent({
      "topics/sample/en/first.md": `${front}${blocks}\n\n:::do\n- Call.\n:::\n`,
      "topics/sample/es/first.md": null,
    }),
  );
  const composed = composeHandout(
    { ...REQUEST_DEFAULTS, topic: "sample", sections: ["first"], audience: "clinician" },
    library,
    handoutLabels,
    day,
  );
  if (!composed.ok) throw new Error(JSON.stringify(composed.problems));
  return composed.handout;
}

/** The sentences of the evidence table, after the main message. */
function sentences(handout: Handout): string[] {
  const blocks = [...handout.sections.flatMap((section) => section.blocks), ...handout.back];
  const table = blocks.find((block): block is TableBlock => block.kind === "table");
  return table!.rows.slice(1).map((cells) => spanText(cells[1]!).trim());
}

describe("the evidence table of the clinician's sheet", () => {
  it("has one row for each cited sentence, without what stands before it unsourced", async () => {
    const cited = "A word means this. {uncited}\nIt can help. [@agency]{strong 1.2}\nAsk. {expert 1.3}";
    expect(sentences(await sheet(cited))).toEqual(["It can help.", "Ask."]);
  });

  it("says a sentence once that stands in a list and under a picture", async () => {
    const twice = "- It can help. [@agency]{strong 1.2}\n\nIt can help. [@agency]{strong 1.2}";
    expect(sentences(await sheet(twice))).toEqual(["It can help."]);
  });

  it("leaves out what the patient's sheet leaves out after its day", async () => {
    const dated = ":::dated{asOf=2026-10-10 checkBy=2026-12-20}\nIt was so. [@agency]{strong 1.2}\n:::";
    expect(sentences(await sheet(dated, "2026-12-20"))).toEqual(["It was so."]);
    const late = await sheet(dated, "2026-12-21");
    expect(sentences(late)).toEqual([]);
    const covered = (handout: Handout) => JSON.stringify(handout.sections[0]?.blocks);
    expect(covered(late)).toContain("past their check date: the dated sentences of “What is first?”");
    expect(covered(await sheet(dated))).not.toContain("check date");
  });
});
