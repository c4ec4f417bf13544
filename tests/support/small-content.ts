import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

type Files = Readonly<Record<string, string | object>>;

const section = (title: string, body: string) => `---
title: ${title}
description: For the clinician
mainMessage: "One message. [@roe2020]{limited 1.1}"
teachBack:
  question: What will you do?
  points: [Call.]
---

${body}

:::do
- Call {fact:poison-help}.
:::
`;

/** The least content that the loader accepts, in English and Spanish. */
export const smallContent: Files = {
  "facts.json": {
    "emergency-911": { kind: "phone", region: "US", text: "911", href: "tel:911" },
    "poison-help": {
      kind: "phone",
      region: "US",
      text: "1-800-222-1222",
      href: "tel:+18002221222",
      service: "Poison Help",
      interpreters: true,
      answersIn: ["en", "es"],
    },
  },
  "references/roe2020.json": {
    id: "roe2020",
    type: "article-journal",
    title: "On sheets",
    author: [{ family: "Roe", given: "A." }],
    issued: { "date-parts": [[2020]] },
    "container-title": "Journal of Sheets",
    volume: "1",
    page: "3-4",
    DOI: "10.1000/1",
    custom: { verified: "full", found: "here", note: "Seen." },
  },
  "references/agency.json": {
    id: "agency",
    type: "webpage",
    title: "A page",
    author: [{ literal: "Agency" }],
    URL: "https://example.org/a",
    custom: { verified: "full", found: "here", note: "Seen." },
  },
  "topics/sample/topic.json": {
    id: "sample",
    version: "2026-11-24",
    sourceLanguage: "en",
    sections: ["first", "second"],
  },
  "topics/sample/presets.json": [{ id: "first-talk", title: { en: "First talk" }, sections: ["first"] }],
  "topics/sample/claims.json": {
    "1.1": { claim: "One.", strengths: [{ strength: "limited" }], references: ["roe2020"] },
    "1.2": { claim: "Two.", strengths: [{ strength: "strong" }], references: ["agency", "roe2020"] },
    "1.3": { claim: "Three.", strengths: [{ strength: "expert" }], references: [] },
  },
  "topics/sample/en/glossary.json": { taper: { term: "taper", explanation: "to take less, step by step" } },
  "topics/sample/en/topic.md": `---
title: A sample
shortTitle: Sample
emergency:
  title: Emergency
  region: In the United States
  lines:
    - number: emergency-911
      purpose: "Somebody cannot be woken. [@agency]{strong 1.2}"
    - number: poison-help
      purpose: You have a question.
  elsewhere: Elsewhere, call your local emergency number.
---
`,
  "topics/sample/en/first.md": section(
    "What is first?",
    "You can {term:taper}. [@agency; @roe2020]{strong 1.2}\n\nWhen you {term:taper}, **rest**. {expert 1.3}",
  ),
  "topics/sample/en/second.md": section(
    "What is second?",
    ":::dont\n- stop all at once. [@agency]{strong 1.2}\n:::",
  ),
  "topics/sample/es/glossary.json": { taper: { term: "reducir", explanation: "tomar menos, paso a paso" } },
  "topics/sample/es/topic.md": `---
title: Una muestra
shortTitle: Muestra
emergency:
  title: Emergencia
  region: En los Estados Unidos
  lines:
    - number: emergency-911
      purpose: "Alguien no despierta. [@agency]{strong 1.2}"
    - number: poison-help
      purpose: Tiene una pregunta.
  elsewhere: En otro lugar, llame al número de emergencia local.
  phrase:
    lead: "Si no habla inglés, diga:"
    words: Overdose. I need a Spanish interpreter.
---
`,
  "topics/sample/es/first.md": section(
    "¿Qué es lo primero?",
    "Usted puede {term:taper}. [@agency; @roe2020]{strong 1.2}\n\nAl {term:taper}, **descanse**. {expert 1.3}",
  ),
};

/** Writes the small content, with changes, to a new folder and returns its path. A null takes a file away. */
export async function writeSmallContent(changes: Readonly<Record<string, string | object | null>> = {}) {
  const folder = await mkdtemp(path.join(tmpdir(), "content-"));
  for (const [file, content] of Object.entries({ ...smallContent, ...changes })) {
    if (content === null) continue;
    const target = path.join(folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, typeof content === "string" ? content : JSON.stringify(content, null, 2));
  }
  return folder;
}
