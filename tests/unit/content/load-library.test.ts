import { describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load-library";
import { smallContent, writeSmallContent } from "@/tests/support/small-content";

const FIRST = "topics/sample/en/first.md";

/** The faults found after the text of the first section is changed. */
async function faultsAfter(find: string, replace: string): Promise<string> {
  const text = String(smallContent[FIRST]);
  expect(text).toContain(find);
  return faultsOf({ [FIRST]: text.replace(find, replace) });
}

async function faultsOf(changes: Record<string, string | object | null>): Promise<string> {
  const folder = await writeSmallContent(changes);
  return loadLibrary(folder).then(
    () => "no fault",
    (error: unknown) => (error as Error).message,
  );
}

describe("loadLibrary", () => {
  it("reads the small content", async () => {
    const library = await loadLibrary(await writeSmallContent());
    const first = library.topics.sample?.languages.en?.sections.first;
    expect(first?.title).toBe("What is first?");
    expect(first?.references).toEqual(["roe2020", "agency"]);
    expect(Object.keys(library.topics.sample?.languages.es?.sections ?? {})).toEqual(["first"]);
  });

  it.each([
    ["a raw link", "You can", "See [this](https://example.org) and", /first\.md:10 A raw link/],
    ["a bare address", "You can", "See https://example.org and", /first\.md:10 A web address/],
    ["HTML", "You can", "<b>You</b> can", /first\.md:10 HTML is not allowed/],
    ["a picture", "You can", "![x](y.png) You can", /first\.md:10 A picture is written/],
    ["a heading of another level", "You can", "## You can", /first\.md:10 A heading inside a section/],
    ["an unknown node", "You can", "> You can", /first\.md:10 "blockquote"/],
    [
      "an unknown directive",
      "You can",
      ":::perhaps\n- x\n:::\n\nYou can",
      /first\.md:10 :::perhaps is not known/,
    ],
    [
      "an unknown citation",
      "@agency; @roe2020",
      "@nobody; @roe2020",
      /first\.md:10 The work "nobody" is not in/,
    ],
    [
      "an unknown claim",
      "{strong 1.2}",
      "{strong 9.9}",
      /first\.md:10 The claim "9.9" is not in claims\.json/,
    ],
    ["an unknown strength", "{strong 1.2}", "{certain 1.2}", /first\.md:10 "certain" is not a strength/],
    ["a strength above the claim's", "{strong 1.2}", "{strong 1.1}", /first\.md:10 "strong" is more than/],
    [
      "a work that backs another claim",
      "@agency; @roe2020]{strong 1.2}",
      "@agency]{limited 1.1}",
      /does not back claim 1\.1/,
    ],
    ["an unknown fact", "{fact:poison-help}", "{fact:nowhere}", /first\.md:15 The fact "nowhere"/],
    ["an unknown term", "{term:taper}", "{term:nothing}", /first\.md:10 The term "nothing"/],
    [
      "a citation with a slip",
      "[@agency; @roe2020]{strong 1.2}",
      "[@agency; @roe2020] {strong",
      /"\[" is not part of/,
    ],
    [
      "a log without rows",
      "You can",
      ":::log[My day]\n- Day\n- Sleep\n:::\n\nYou can",
      /:10 Write :::log\[title\]/,
    ],
    [
      "a log of too many rows",
      "You can",
      ":::log[My day]{rows=15}\n- Day\n- Sleep\n:::\n\nYou can",
      /first\.md:10 A :::log has 1 to 14 rows/,
    ],
    [
      "a log of one column",
      "You can",
      ":::log[My day]{rows=7}\n- Day\n:::\n\nYou can",
      /first\.md:10 A :::log has 2 to 5 columns/,
    ],
    ["a form without a title", "You can", ":::write\n- Name\n:::\n\nYou can", /:10 Write :::write\[title\]/],
    [
      "a label that is more than plain words",
      "You can",
      ":::write[Plan]\n- Call {fact:poison-help}\n:::\n\nYou can",
      /first\.md:11 Here an item is a few plain words/,
    ],
    [
      "a list of another kind inside a box",
      "You can",
      "::::urgent\n:::do\n- Call.\n:::\n::::\n\nYou can",
      /first\.md:11 Only paragraphs, lists and :::check/,
    ],
    ["a missing title", "title: What is first?\n", "", /first\.md:\d+ title: /],
    ["a field that nobody knows", "title: What", "reviewed: true\ntitle: What", /reviewed/],
    ["no list of actions", ":::do\n- Call {fact:poison-help}.\n:::", "Call.", /one :::do list/],
    [
      "two claims said as strongly as the stronger",
      "{strong 1.2}",
      "{strong 1.2 1.1}",
      /"strong" is more than/,
    ],
    ["an image-like term slip", "{term:taper}", "{term taper}", /is not a strength/],
  ])("names file and line of %s", async (_, find, replace, message) => {
    expect(await faultsAfter(find, replace)).toMatch(message);
  });

  it("gives the line of a fault far down in a paragraph", async () => {
    expect(await faultsAfter("You can", "One.\nTwo.\nThree {fact:nowhere}.\nYou can")).toMatch(
      /first\.md:12 The fact/,
    );
  });

  it("names every fault at once", async () => {
    const message = await faultsAfter(
      "You can {term:taper}. [@agency;",
      "{fact:a} {fact:b} {term:taper}. [@agency;",
    );
    expect(message).toMatch(/2 faults/);
  });

  it("names a section without a file, a file without a section, and a missing glossary", async () => {
    expect(await faultsOf({ "topics/sample/en/second.md": null })).toMatch(
      /en\/second\.md The section of topic\.json has no file/,
    );
    expect(await faultsOf({ "topics/sample/en/third.md": String(smallContent[FIRST]) })).toMatch(
      /"third" is not among/,
    );
    expect(await faultsOf({ "topics/sample/es/glossary.json": null })).toMatch(
      /es\/glossary\.json The file is missing/,
    );
  });

  it("names what is wrong in JSON files", async () => {
    expect(await faultsOf({ "facts.json": "{" })).toMatch(/facts\.json This is not JSON/);
    expect(
      await faultsOf({
        "facts.json": { x: { kind: "phone", region: "US", text: "1", href: "http://x.org" } },
      }),
    ).toMatch(/facts\.json:\d+ x\.href: must be a tel:, sms: or https: address/);
    expect(
      await faultsOf({ "topics/sample/presets.json": [{ id: "a", title: { en: "A" }, sections: ["nine"] }] }),
    ).toMatch(/presets\.json a: "nine" is not a section/);
  });

  it("names a section of leadOrder that does not exist", async () => {
    const topic = { ...Object(smallContent["topics/sample/topic.json"]), leadOrder: ["second", "nine"] };
    expect(await faultsOf({ "topics/sample/topic.json": topic })).toMatch(/leadOrder: "nine" is not among/);
  });

  it("asks a translation for the words to say on the phone", async () => {
    const spanish = String(smallContent["topics/sample/es/topic.md"]).replace(
      / {2}phrase:[\s\S]*interpreter\.\n/,
      "",
    );
    expect(await faultsOf({ "topics/sample/es/topic.md": spanish })).toMatch(/emergency\.phrase is missing/);
  });

  it("refuses a claim that is not confirmed in its source", async () => {
    const claims = { ...Object(smallContent["topics/sample/claims.json"]) };
    claims["1.2"] = { ...claims["1.2"], unconfirmed: true };
    expect(await faultsOf({ "topics/sample/claims.json": claims })).toMatch(/may not be printed/);
  });
});
