import { cp } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load-library";
import { checkTranslations } from "@/lib/content/translation/check-translations";
import { plainScript } from "@/lib/content/translation/plain-script";
import { loadWording } from "@/lib/content/wording/load-wording";
import { phraseFaults } from "@/lib/content/wording/phrase-rules";
import { smallContent } from "@/tests/support/small-content";
import {
  LOCKED_LANGUAGES,
  type LockedLanguage,
  english,
  translations,
  writeTranslatedContent,
} from "@/tests/support/translated-content";

/** What the check says about a language's section; the real terms and wording of the language judge it. */
async function faults(changes: Readonly<Record<string, string | object>> = {}): Promise<string[]> {
  const root = await writeTranslatedContent(changes);
  for (const language of LOCKED_LANGUAGES) {
    await cp(
      path.resolve(`content/topics/7-oh/translation-terms/${language}.json`),
      path.join(root, `topics/sample/translation-terms/${language}.json`),
    );
  }
  const found = await checkTranslations(root, await loadLibrary(root), await loadWording("content"));
  return found.map(({ file, line, message }) => `${file}:${line ?? 0} ${message}`);
}

async function planted(language: LockedLanguage, find: string, replace: string): Promise<string[]> {
  const text = translations[language];
  expect(text).toContain(find);
  return faults({ [`topics/sample/${language}/first.md`]: text.replace(find, replace) });
}

type Plant = { find: string; replace: string; says: RegExp };

/** One fault a row, in each language: what a translator's slip looks like, and what the check must say about it. */
const PLANTS: Readonly<Record<string, Readonly<Record<LockedLanguage, Plant>>>> = {
  "a swapped number": {
    es: { find: "15 minutos", replace: "50 minutos", says: /first\.md:10 The number 50 stands here/ },
    "zh-Hans": { find: "15分钟", replace: "51分钟", says: /first\.md:10 The number 51 stands here/ },
    ar: { find: "١٥ دقيقة", replace: "٥١ دقيقة", says: /first\.md:10 The number 51 stands here/ },
  },
  "a swapped number in words": {
    es: { find: "Tres señales", replace: "Dos señales", says: /:10 The English says “three”/ },
    "zh-Hans": { find: "三种", replace: "两种", says: /:10 The English says “three”/ },
    ar: { find: "ثلاث علامات", replace: "أربع علامات", says: /:10 The English says “three”/ },
  },
  "a reversed telephone number": {
    es: { find: "911", replace: "119", says: /:7 The number 119 stands here/ },
    "zh-Hans": { find: "拨打911", replace: "拨打120", says: /:7 The number 120 stands here/ },
    ar: { find: "911", replace: "١١٩", says: /:7 The number 119 stands here/ },
  },
  "a lost “not”": {
    es: { find: "No lo deje", replace: "Lo deje", says: /first\.md:4 The English says “not”/ },
    "zh-Hans": { find: "不要突然停用", replace: "要突然停用", says: /first\.md:4 The English says “not”/ },
    ar: { find: "لا تتوقف", replace: "توقف", says: /first\.md:4 The English says “not”/ },
  },
  "a “do not” list that became a “do” list": {
    es: { find: ":::dont", replace: ":::steps", says: /Here stands a :::steps list of 1 items/ },
    "zh-Hans": { find: ":::dont", replace: ":::steps", says: /the English has a :::dont list/ },
    ar: { find: ":::dont", replace: ":::steps", says: /the English has a :::dont list/ },
  },
  "a “not” said twice": {
    es: { find: "lo mezcle", replace: "no lo mezcle", says: /:22 The sheet prints “do not” before/ },
    "zh-Hans": { find: "与酒", replace: "不要与酒", says: /:22 The sheet prints “do not” before/ },
    ar: { find: "- تخلطه", replace: "- لا تخلطه", says: /:22 The sheet prints “do not” before/ },
  },
  "a citation that backs another sentence": {
    es: {
      find: "[@agency]{strong 1.2}\nTres señales de respiración lenta necesitan ayuda en 15 minutos.",
      replace: "\nTres señales de respiración lenta necesitan ayuda en 15 minutos. [@agency]{strong 1.2}",
      says: /:10 There are 2 sentences before \[@agency\]\{strong 1\.2\}, and 1 in English/,
    },
    "zh-Hans": {
      find: "[@agency]{strong 1.2}\n出现三种呼吸变慢的迹象时,15分钟内要得到帮助。",
      replace: "\n出现三种呼吸变慢的迹象时,15分钟内要得到帮助。[@agency]{strong 1.2}",
      says: /:10 There are 2 sentences before \[@agency\]\{strong 1\.2\}, and 1 in English/,
    },
    ar: {
      find: "[@agency]{strong 1.2}\nثلاث علامات لبطء التنفس تحتاج إلى مساعدة خلال ١٥ دقيقة.",
      replace: "\nثلاث علامات لبطء التنفس تحتاج إلى مساعدة خلال ١٥ دقيقة. [@agency]{strong 1.2}",
      says: /:10 There are 2 sentences before \[@agency\]\{strong 1\.2\}, and 1 in English/,
    },
  },
  "a changed strength": everywhere(
    "[@agency; @roe2020]{strong 1.2}",
    "[@agency; @roe2020]{limited 1.2}",
    /:10 Citation 2 is/,
  ),
  "another claim": everywhere("{limited 1.1}", "{limited 1.2}", /:4 Citation 1 is/),
  "works in another order": everywhere("[@agency; @roe2020]", "[@roe2020; @agency]", /:10 Citation 2 is/),
  "a lost citation": everywhere(
    " {expert 1.3}",
    "",
    /:14 Citation 1 is \{expert 1\.3\} in English, and none/,
  ),
  "a changed level": everywhere(":::urgent", ":::routine", /:13 Here stands a :::routine box/),
  "a changed day": everywhere("checkBy=2026-12-20", "checkBy=2027-12-20", /:25 Here stands a :::dated\{/),
  "a lost telephone number": everywhere(
    "{fact:poison-help}",
    "",
    /:18 The English has here: \{fact:poison-help\}/,
  ),
  "a lost term": {
    es: {
      find: "{term:withdrawal}",
      replace: "abstinencia",
      says: /:14 The English has here: \{term:withdrawal\}/,
    },
    "zh-Hans": { find: "{term:withdrawal}", replace: "戒断", says: /:14 The English has here: \{term:/ },
    ar: { find: "{term:withdrawal}", replace: "الانسحاب", says: /:14 The English has here: \{term:/ },
  },
  "the name of another medicine": {
    es: { find: "naloxona", replace: "naltrexona", says: /:10 “naltrexona” is not the word for “naloxone”/ },
    "zh-Hans": { find: "纳洛酮", replace: "纳曲酮", says: /:10 “纳曲酮” is not the word for “naloxone”/ },
    ar: { find: "النالوكسون", replace: "النالتريكسون", says: /:10 “نالتريكسون” is not the word/ },
  },
  "a missing item": {
    es: {
      find: "- Llame",
      replace: "- Descanse.\n- Llame",
      says: /Here stands a :::do list of 2 items; the English/,
    },
    "zh-Hans": {
      find: "- 有问题",
      replace: "- 休息。\n- 有问题",
      says: /Here stands a :::do list of 2 items/,
    },
    ar: { find: "- اتصل", replace: "- استرح.\n- اتصل", says: /Here stands a :::do list of 2 items/ },
  },
  "a claim that nobody may make": {
    es: {
      find: "Tenga naloxona cerca.",
      replace: "La naloxona siempre funciona.",
      says: /\(naloxone-always\)/,
    },
    "zh-Hans": { find: "身边备好纳洛酮。", replace: "纳洛酮总能起效。", says: /\(naloxone-always\)/ },
    ar: {
      find: "احتفظ بالنالوكسون قريبًا منك.",
      replace: "النالوكسون يعمل دائمًا.",
      says: /\(naloxone-always\)/,
    },
  },
  "a word that blames": {
    es: {
      find: "¿Qué va a hacer?",
      replace: "¿Qué hará el adicto?",
      says: /first\.md:6 “adicto” \(addict\)/,
    },
    "zh-Hans": { find: "您会怎么做?", replace: "瘾君子怎么做?", says: /first\.md:6 “瘾君子” \(addict\)/ },
    ar: { find: "ماذا ستفعل؟", replace: "ماذا سيفعل المدمن؟", says: /first\.md:6 “المدمن” \(addict\)/ },
  },
};

function everywhere(find: string, replace: string, says: RegExp): Record<LockedLanguage, Plant> {
  const plant = { find, replace, says };
  return { es: plant, "zh-Hans": plant, ar: plant };
}

const ENGLISH_TOOLS = `
:::check
- My next visit. {expert 1.3}
:::

:::log[How I feel]{rows=3}
- Day
- Sleep
- Urges
:::

:::write[My plan]
- My helper
- My next visit
:::
`;
const SPANISH_TOOLS = `
:::check
- Mi próxima visita. {expert 1.3}
:::

:::log[Cómo me siento]{rows=3}
- Día
- Sueño
- Ganas
:::

:::write[Mi plan]
- Mi ayuda
- Mi visita
:::
`;

describe("checkTranslations", () => {
  it("has nothing to say about faithful translations", async () => {
    expect(await faults()).toEqual([]);
  });

  describe.each(Object.entries(PLANTS))("catches %s", (_, byLanguage) => {
    it.each(LOCKED_LANGUAGES)("in %s", async (language) => {
      const { find, replace, says } = byLanguage[language];
      const found = await planted(language, find, replace);
      expect(found.join("\n")).toMatch(says);
      expect(found.join("\n")).toContain(`topics/sample/${language}/`);
    });
  });

  it.each(LOCKED_LANGUAGES)(
    "catches a whole block lost in %s, and says where English has it",
    async (language) => {
      const text = translations[language].replace(/:::dated[^]*?:::\n/, "");
      expect(await faults({ [`topics/sample/${language}/first.md`]: text })).toEqual([
        `topics/sample/${language}/first.md:22 After this, a :::dated{asOf=2026-10-10 checkBy=2026-12-20} is missing (en/first.md:25).`,
      ]);
    },
  );

  it.each([
    ["nothing in tools to write on that keep columns, rows and labels", SPANISH_TOOLS, /^$/],
    ["a lost column", SPANISH_TOOLS.replace("- Sueño\n", ""), /Here stands a :::log\{rows=3\} of 2 columns/],
    ["another number of rows", SPANISH_TOOLS.replace("rows=3", "rows=4"), /Here stands a :::log\{rows=4\}/],
    ["a lost label", SPANISH_TOOLS.replace("- Mi visita\n", ""), /Here stands a :::write of 1 lines/],
    ["a label in English", SPANISH_TOOLS.replace("Mi visita", "My next visit"), /still in English/],
    [
      "a list to tick that became a plain one",
      SPANISH_TOOLS.replace(/:::check\n([^]*?):::\n/, "$1"),
      /a plain list/,
    ],
  ])("says %s", async (_, tools, says) => {
    const found = await faults({
      "topics/sample/en/first.md": english + ENGLISH_TOOLS,
      ...Object.fromEntries(
        LOCKED_LANGUAGES.map((language) => [
          `topics/sample/${language}/first.md`,
          translations[language] + (language === "es" ? tools : ""),
        ]),
      ),
    });
    expect(found.filter((fault) => fault.includes("/es/")).join("\n")).toMatch(says);
  });

  it("asks for the sheet's title and the topic's message where the English has them", async () => {
    const topic = String(smallContent["topics/sample/en/topic.md"]);
    const found = await faults({
      "topics/sample/en/first.md": english.replace("description:", "sheetTitle: Breathe well\ndescription:"),
      "topics/sample/en/topic.md": topic.replace("emergency:", "mainMessage: Ask. {expert 1.3}\nemergency:"),
    });
    expect(found.join("\n")).toMatch(
      /es\/first\.md:\d+ Here stands the mainMessage; the English has the sheetTitle/,
    );
    expect(found.join("\n")).toMatch(/es\/topic\.md:\d+ Here stands .*; the English has the mainMessage/);
  });

  it.each(LOCKED_LANGUAGES)("catches a sentence left in English in %s", async (language) => {
    const [question = ""] = /(?<=question: ).+/.exec(translations[language]) ?? [];
    expect((await planted(language, question, "What will you do?")).join()).toMatch(
      /first\.md:6 .*still in English/,
    );
  });

  it.each([
    ["es", "retiro", "sentirse mal al tomar menos"],
    ["zh-Hans", "撤回", "用得少了身体就难受"],
    ["ar", "سحب السموم", "الشعور بالمرض عند تقليل الكمية"],
  ] as const)("catches a wrong word in the glossary in %s", async (language, term, explanation) => {
    const file = `topics/sample/${language}/glossary.json`;
    const found = await faults({ [file]: { withdrawal: { term, explanation } } });
    expect(found.join("\n")).toContain(`${file}:2 “${term}” is not the word for “withdrawal”`);
  });
});

describe("the wording of each language", () => {
  it("catches the example of each of its rules", async () => {
    const { languages } = await loadWording("content");
    expect(Object.keys(languages)).toEqual(expect.arrayContaining(["en", ...LOCKED_LANGUAGES]));
    for (const [language, { forbiddenClaims, wordsToAvoid }] of Object.entries(languages)) {
      for (const rule of [...forbiddenClaims, ...wordsToAvoid]) {
        expect(phraseFaults(plainScript(rule.example), [rule]), `${language} ${rule.id}`).toHaveLength(1);
      }
    }
  });

  it("forbids the same claims as the English", async () => {
    const { languages } = await loadWording("content");
    const ids = (language: string) => languages[language]?.forbiddenClaims.map(({ id }) => id).sort();
    for (const language of LOCKED_LANGUAGES) expect(ids(language), language).toEqual(ids("en"));
  });
});
