import { describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load-library";
import { checkWording } from "@/lib/content/wording/check-wording";
import { loadWording } from "@/lib/content/wording/load-wording";
import { smallContent, writeSmallContent } from "@/tests/support/small-content";

const wording = await loadWording("content");
const { forbiddenClaims, wordsToAvoid } = wording.languages.en!;

/** What the check says about the small content, judged by the real rules. */
async function faults(changes: Readonly<Record<string, string | object>> = {}): Promise<string[]> {
  const root = await writeSmallContent(changes);
  const found = await checkWording(root, await loadLibrary(root), wording);
  return found.map(({ file, line, message }) => `${file}${line === null ? "" : `:${line}`} ${message}`);
}

/** Puts blocks into the first section, from line 10 on, in place of its own. */
function planted(blocks: string): Promise<string[]> {
  const section = String(smallContent["topics/sample/en/first.md"]);
  const [frontMatter = "", rest = ""] = section.split(/(?<=\n---\n\n)/);
  return faults({
    "topics/sample/en/first.md": `${frontMatter}${blocks}\n\n${rest.slice(rest.indexOf(":::do"))}`,
  });
}

const cited = (...sentences: string[]) => sentences.map((sentence) => `${sentence} {expert 1.3}`).join("\n");
const words = (count: number) => `${"one ".repeat(count - 1)}last.`;

describe("the check of English wording", () => {
  it("finds nothing in text that follows the rules", async () => {
    expect(await faults()).toEqual([]);
    expect(await planted(cited("You can call.", "You can wait for the nurse to call."))).toEqual([]);
  });

  it.each([
    ["a long sentence", cited(words(21)), /first\.md:10 This sentence has 21 words; at most 20\./],
    [
      "a long paragraph",
      cited(...Array.from({ length: 5 }, () => "You can always call the nurse here.")),
      /first\.md:10 This paragraph has 5 sentences; at most 4\./,
    ],
    [
      "a long list",
      Array.from({ length: 8 }, () => "- you can call. {expert 1.3}").join("\n"),
      /first\.md:10 This list has 8 items; at most 7\./,
    ],
    [
      "choppy text",
      cited("You can call.", "You can wait.", "You can rest."),
      /first\.md:10 3 sentences running have fewer than 6 words\./,
    ],
    [
      "a sentence without a source",
      "You can call. {expert 1.3}\nIt can slow your breathing.",
      /first\.md:10 Cite this sentence.*“It can slow your breathing\.”$/,
    ],
    [
      "a source that stands behind the second of two sentences",
      "It can slow your breathing. You can call. {expert 1.3}",
      /first\.md:10 Cite this sentence.*“It can slow your breathing\.”$/,
    ],
    [
      "a strength without a work",
      "It can slow your breathing. {limited 1.1}",
      /first\.md:10 "limited" stands for claim 1\.1 without a work\./,
    ],
    [
      "a strength without a work in what the patient can do",
      ":::steps\n1. **Call. {strong 1.2}**\n:::",
      /first\.md:11 "strong" stands for claim 1\.2 without a work\./,
    ],
    [
      "a sign to tick without a source",
      ":::check\n- It can slow your breathing.\n:::",
      /first\.md:11 Cite this sentence/,
    ],
    [
      "a number beside a line to write on",
      ":::write[My plan]\n- Call 555 today\n:::",
      /first\.md:10 “555” stands in the text\./,
    ],
    [
      "a number in the head of a column",
      ":::log[My day]{rows=3}\n- Day 555\n- Sleep\n:::",
      /first\.md:10 “555” stands in the text\./,
    ],
    ["a number", cited("Call 555-1234 today."), /first\.md:10 “555-1234” stands in the text\./],
    [
      "a number in the title of a box",
      ":::urgent[Call 911]\nYou can call. {expert 1.3}\n:::",
      /first\.md:10 “911” stands in the text\./,
    ],
    [
      "text above sixth grade",
      cited(
        ...Array.from(
          { length: 4 },
          () => "Pharmacological interventions necessitate individualized multidisciplinary evaluation.",
        ),
      ),
      /first\.md:1 Reading grade [\d.]+; at most 6\./,
    ],
  ])("names %s, with file and line", async (_, blocks, says) => {
    const found = await planted(blocks);
    expect(found.filter((fault) => says.test(fault))).toHaveLength(1);
  });

  it.each([...forbiddenClaims, ...wordsToAvoid].map((rule) => [rule.id, rule] as const))(
    "names what the rule %s is against, and what to write instead",
    async (id, { example, instead }) => {
      const found = await planted(`{term:taper}\n\n${cited(example)}`);
      const named = found.filter((fault) => fault.includes(`(${id})`));
      expect(named).toHaveLength(1);
      expect(named[0]).toMatch(/^topics\/sample\/en\/first\.md:12 “.+” /);
      expect(named[0]).toContain(`Instead: ${instead}`);
    },
  );

  it("lets a dated sentence say what only a date makes true", async () => {
    const rule = forbiddenClaims.find(({ allowedWhenDated }) => allowedWhenDated)!;
    const dated = `:::dated{asOf=2026-10-10 checkBy=2026-12-20}\n${cited(rule.example)}\n:::`;
    expect((await planted(cited(rule.example))).join()).toContain(`(${rule.id})`);
    expect(await planted(dated)).toEqual([]);
  });

  it("reads the titles, the main message, captions and the words to check understanding too", async () => {
    const section = String(smallContent["topics/sample/en/first.md"]);
    const inFile = (find: string, replace: string) => {
      expect(section).toContain(find);
      return faults({ "topics/sample/en/first.md": section.replace(find, replace) });
    };
    expect((await inFile("What is first?", "Are you an addict?")).join()).toMatch(/first\.md:2 “addict”/);
    const sheetTitle = "title: What is first?\nsheetTitle: Are you an addict?";
    expect((await inFile("title: What is first?", sheetTitle)).join()).toMatch(/first\.md:3 “addict”/);
    expect((await inFile("One message.", "One addict.")).join()).toMatch(/first\.md:4 “addict”/);
    expect((await inFile("One message. [@roe2020]{limited 1.1}", "One message.")).join()).toMatch(
      /first\.md:4 Cite this sentence/,
    );
    expect((await inFile("For the clinician", "For addicts")).join()).toMatch(/first\.md:3 “addicts”/);
    expect((await inFile("What will you do?", "Do you abuse it?")).join()).toMatch(/first\.md:6 “abuse”/);
    expect((await inFile("[Call.]", "[An addict.]")).join()).toMatch(/first\.md:7 “addict”/);
  });

  it("reads the explanations of the glossary", async () => {
    const bad = { taper: { term: "taper", explanation: "what addicts do" } };
    expect(await faults({ "topics/sample/en/glossary.json": bad })).toEqual([
      expect.stringMatching(/^topics\/sample\/en\/glossary\.json taper: “addicts” /),
    ]);
  });

  it("reads the words on every sheet", async () => {
    const topic = String(smallContent["topics/sample/en/topic.md"]);
    const uncited = topic.replace("emergency:", "mainMessage: It can slow your breathing.\nemergency:");
    expect((await faults({ "topics/sample/en/topic.md": uncited })).join()).toMatch(
      /topic\.md:\d+ Cite this sentence/,
    );
    const changed = topic.replace("You have a question.", "You have a habit.");
    expect(await faults({ "topics/sample/en/topic.md": changed })).toEqual([
      expect.stringMatching(/^topics\/sample\/en\/topic\.md:\d+ “habit” /),
    ]);
  });

  it("names a work that no claim rests on", async () => {
    const roe = smallContent["references/roe2020.json"] as object;
    expect(await faults({ "references/doe2021.json": { ...roe, id: "doe2021" } })).toEqual([
      "references/doe2021.json No claim of topics/sample/claims.json rests on this work.",
    ]);
  });
});
