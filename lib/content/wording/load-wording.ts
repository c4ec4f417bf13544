import { ContentError } from "@/lib/content/content-error";
import { ContentFolder } from "@/lib/content/content-folder";
import {
  type LanguageWording,
  negationSchema,
  numbersSchema,
  phraseRulesSchema,
  type Wording,
} from "@/lib/content/wording/wording-schema";

let wording: Promise<Wording> | undefined;

/** The rules for wording of this process, read at first use. */
export function getWording(): Promise<Wording> {
  return (wording ??= loadWording(process.env.CONTENT_DIR ?? "content"));
}

/** Reads the rules for wording, by language. Rejects with a ContentError when they have faults. */
export async function loadWording(root: string): Promise<Wording> {
  const folder = new ContentFolder(root);
  const numbers = (await folder.json("wording/numbers.json", numbersSchema)) ?? [];
  const languages: Record<string, LanguageWording> = {};
  for (const language of (await folder.names("wording")).filter((name) => !name.includes("."))) {
    const home = `wording/${language}`;
    const forbiddenClaims = await folder.json(`${home}/forbidden-claims.json`, phraseRulesSchema);
    const wordsToAvoid = await folder.json(`${home}/words-to-avoid.json`, phraseRulesSchema);
    const negation = await folder.json(`${home}/negation.json`, negationSchema);
    if (forbiddenClaims && wordsToAvoid && negation) {
      languages[language] = { forbiddenClaims, wordsToAvoid, negation };
    }
  }
  if (folder.faults.length > 0) throw new ContentError(folder.faults);
  return { numbers: numbers.map(({ text }) => text), languages };
}
