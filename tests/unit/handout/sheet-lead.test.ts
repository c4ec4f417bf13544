import { beforeAll, describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load-library";
import type { Library } from "@/lib/content/library";
import { composeHandout } from "@/lib/handout/compose-handout";
import type { Block, Handout } from "@/lib/handout/handout";
import { type HandoutRequest, REQUEST_DEFAULTS } from "@/lib/handout/request";
import { handoutLabels } from "@/lib/i18n/handout-labels";
import { blockText } from "@/lib/text/block-text";
import { smallContent, writeSmallContent } from "@/tests/support/small-content";

const IDS = ["one", "two", "three", "four", "five"];

type Change = { sheetTitle?: string; keyPoints?: string[]; actions?: string[]; before?: string };

function section(
  id: string,
  { sheetTitle, keyPoints, actions = [`Do ${id}.`], before = "" }: Change = {},
): string {
  return `---
title: What about ${id}?
${sheetTitle ? `sheetTitle: ${sheetTitle}\n` : ""}${keyPoints ? `keyPoints: ${JSON.stringify(keyPoints)}\n` : ""}description: For the clinician
mainMessage: "The message of ${id} about a {term:taper}. [@roe2020]{limited 1.1}"
teachBack: { question: What?, points: [Call.] }
---

${before}

:::do
${actions.map((action) => `- ${action}`).join("\n")}
:::
`;
}

const topicFile = String(smallContent["topics/sample/en/topic.md"]);
const spanishTopicFile = String(smallContent["topics/sample/es/topic.md"]);
const withMessage = (file: string, message: string) =>
  file.replace("emergency:", `mainMessage: "${message} [@agency]{strong 1.2}"\nemergency:`);

function contentWith(changes: Readonly<Record<string, Change>>, topic: object = {}, files: object = {}) {
  const languages = ["en", "es"];
  return writeSmallContent({
    "topics/sample/en/first.md": null,
    "topics/sample/en/second.md": null,
    "topics/sample/es/first.md": null,
    "topics/sample/presets.json": [{ id: "first-talk", title: { en: "First talk" }, sections: ["one"] }],
    "topics/sample/topic.json": {
      ...Object(smallContent["topics/sample/topic.json"]),
      sections: IDS,
      ...topic,
    },
    "topics/sample/en/topic.md": withMessage(topicFile, "The message of all."),
    ...Object.fromEntries(
      languages.flatMap((language) =>
        IDS.map((id) => [`topics/sample/${language}/${id}.md`, section(id, changes[id])]),
      ),
    ),
    ...files,
  });
}

let library: Library;
beforeAll(async () => {
  library = await loadLibrary(
    await contentWith({ three: { sheetTitle: "Mind three" } }, { leadOrder: ["five", "three"] }),
  );
});

function compose(sections: string[], change: Partial<HandoutRequest> = {}, from = library): Handout {
  const request = { ...REQUEST_DEFAULTS, topic: "sample", sections, ...change };
  const composed = composeHandout(request, from, handoutLabels, "2026-11-24");
  if (!composed.ok) throw new Error(JSON.stringify(composed.problems));
  return composed.handout;
}

const kinds = (blocks: readonly Block[]) =>
  blocks.map((block) => (block.kind === "paragraph" ? block.role : block.kind));

function printed(blocks: readonly Block[], kind: string): string | undefined {
  const block = blocks.find((one) => one.kind === kind || (one.kind === "paragraph" && one.role === kind));
  return block && blockText(block);
}

describe("the lead of a sheet", () => {
  it("is the picked section that comes first in leadOrder, in the file's title too", () => {
    const handout = compose(["one", "three"]);
    expect(handout.title).toBe("Mind three");
    expect(printed(handout.front, "heading")).toContain("Mind three");
    expect(printed(handout.front, "key")).toBe(
      "The message of three about a taper (to take less, step by step). [1]",
    );
    expect(kinds(handout.front)).toEqual(["heading", "key", "emergency", "notice", "summary"]);
  });

  it("has the topic's title where the section has none, and the usual order without leadOrder", () => {
    expect(compose(["one", "five"]).title).toBe("A sample");
    expect(printed(compose(["four", "two"]).front, "key")).toContain("The message of two");
  });

  it("opens the short version with its key points, and makes none by itself", async () => {
    const keyPoints = ["Rest is {term:taper|slow}. [@agency]{strong 1.2}"];
    const content = await contentWith({ three: { keyPoints } }, { leadOrder: ["five", "three"] });
    const loaded = await loadLibrary(content);
    expect(printed(compose(["one", "three", "two"], {}, loaded).front, "summary")).toBe(
      [
        "The short version",
        "- The message of three about a taper.",
        "- Rest is slow.",
        "- The message of one about a taper.",
        "- The message of two about a taper.",
      ].join("\n"),
    );
    expect(printed(compose(["five", "three"], {}, loaded).front, "summary")).not.toContain("Rest");
    expect(printed(compose(["three"], {}, loaded).front, "summary")).toContain("Rest");
    expect(printed(compose(["five"], {}, loaded).front, "summary")).toBeUndefined();
  });

  it("stands in its section too, but where that comes right after it", () => {
    const leads = (sections: string[]) => compose(sections).sections.map(({ blocks }) => kinds(blocks)[1]);
    expect(leads(["three", "one"])).toEqual(["list", "lead"]);
    expect(leads(["one", "three"])).toEqual(["lead", "lead"]);
  });

  it("is the topic's on a sheet of more than four sections, with the messages of all in the short version", () => {
    const handout = compose(IDS);
    expect(handout.title).toBe("A sample");
    expect(printed(handout.front, "key")).toBe("The message of all. [1]");
    expect(printed(handout.front, "summary")?.match(/The message of \w+/g)).toEqual(
      IDS.map((id) => `The message of ${id}`),
    );
    // The topic's message has not said what the term means.
    expect(printed(handout.front, "summary")).toContain("one about a taper (to take less, step by step).");
    expect(compose(IDS, { language: "es" }).front.map(({ kind }) => kind)).not.toContain("paragraph");
  });

  it("leaves the short version seven messages of many sections, those that matter most, in the sheet's order", async () => {
    const more = ["six", "seven", "eight", "nine"];
    const files = Object.fromEntries(
      ["en", "es"].flatMap((language) =>
        more.map((id) => [`topics/sample/${language}/${id}.md`, section(id)]),
      ),
    );
    const sections = [...IDS, ...more];
    const content = await contentWith({}, { sections, leadOrder: ["nine", "eight", "seven"] }, files);
    const handout = compose(sections, {}, await loadLibrary(content));
    expect(printed(handout.front, "summary")?.match(/The message of \w+/g)).toEqual(
      ["one", "two", "three", "four", "seven", "eight", "nine"].map((id) => `The message of ${id}`),
    );
  });

  it("stands in both languages or in none", async () => {
    const roles = (handout: Handout) =>
      kinds(handout.front.map((block) => (block.kind === "pair" ? block.other.block : block)));
    expect(roles(compose(IDS, { language: "es", bilingual: "below" }))).not.toContain("key");
    const both = await loadLibrary(
      await contentWith(
        {},
        {},
        {
          "topics/sample/es/topic.md": withMessage(spanishTopicFile, "El mensaje de todo."),
        },
      ),
    );
    expect(roles(compose(IDS, { language: "es", bilingual: "below" }, both))).toContain("key");
  });

  it("is named on the clinician's sheet as the patient's title", () => {
    const note = compose(["three"], { audience: "clinician" }).sections.at(-1);
    expect(note?.blocks.map(blockText).join("\n")).toContain("Mind three");
  });
});

describe("my next steps", () => {
  const steps = (handout: Handout) => printed(handout.nextSteps, "list")?.split("\n").slice(1);

  it("go through the sections in leadOrder, in rounds, without doubles, and end at five", async () => {
    const from = await loadLibrary(
      await contentWith(
        {
          one: { actions: ["Call {fact:poison-help}.", "One b.", "One c.", "One d."] },
          two: { actions: ["Two a.", "Call {fact:poison-help}.", "Two c."] },
          three: { actions: ["Three a.", "**Two** a.", "Three c."] },
        },
        { leadOrder: ["three"] },
      ),
    );
    expect(steps(compose(["one", "two", "three"], {}, from))).toEqual([
      "[ ] Three a.",
      "[ ] Call 1-800-222-1222.",
      "[ ] Two a.",
      "[ ] One b.",
      "[ ] Three c.",
    ]);
  });

  it("are the same ones in every language, whatever a translator wrote twice", async () => {
    const from = await loadLibrary(
      await contentWith(
        { one: { actions: ["Ask.", "Rest."] }, two: { actions: ["Ask.", "Walk."] } },
        {},
        { "topics/sample/es/two.md": section("two", { actions: ["Pida.", "Camine."] }) },
      ),
    );
    expect(steps(compose(["one", "two"], { language: "es" }, from))).toEqual([
      "[ ] Ask.",
      "[ ] Rest.",
      "[ ] Camine.",
    ]);
  });
});

describe("tools to write on", () => {
  it("are composed from :::check, :::log and :::write", async () => {
    const before = `:::check
- I know whom to call.
:::

::::urgent
Look.

:::check
- A sign.
:::
::::

:::log[How I feel]{rows=3}
- Day
- Sleep
:::

:::write[My plan]
- Whom I call
:::`;
    const from = await loadLibrary(await contentWith({ one: { before } }));
    expect(compose(["one"], {}, from).sections[0]?.blocks.slice(1, -1)).toMatchObject([
      { kind: "list", style: "check", title: null, items: [[{ text: "I know whom to call." }]] },
      { kind: "callout", blocks: [{ kind: "paragraph" }, { kind: "list", style: "check" }] },
      { kind: "log", caption: "How I feel", columns: ["Day", "Sleep"], rows: 3 },
      { kind: "form", title: "My plan", labels: ["Whom I call"] },
    ]);
  });
});
