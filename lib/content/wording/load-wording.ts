import { ContentError } from "@/lib/content/content-error";
import { ContentFolder } from "@/lib/content/content-folder";
import { numbersSchema, phraseRulesSchema, type Wording } from "@/lib/content/wording/wording-schema";

/** Reads the rules for English wording. Rejects with a ContentError when they have faults. */
export async function loadWording(root: string): Promise<Wording> {
  const folder = new ContentFolder(root);
  const forbiddenClaims = await folder.json("wording/forbidden-claims.json", phraseRulesSchema);
  const wordsToAvoid = await folder.json("wording/words-to-avoid.json", phraseRulesSchema);
  const numbers = await folder.json("wording/numbers.json", numbersSchema);
  if (!forbiddenClaims || !wordsToAvoid || !numbers) throw new ContentError(folder.faults);
  return { forbiddenClaims, wordsToAvoid, numbers: numbers.map(({ text }) => text) };
}
