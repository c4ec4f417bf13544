import path from "node:path";
import { ContentError } from "@/lib/content/content-error";
import { ContentFolder } from "@/lib/content/content-folder";
import { factsSchema } from "@/lib/content/fact-schema";
import type { Library, Topic } from "@/lib/content/library";
import { loadTopic } from "@/lib/content/load-topic";
import { type Reference, referenceSchema } from "@/lib/content/reference-schema";

let library: Promise<Library> | undefined;

/** The content of this process, read at first use. Rejects with a ContentError when it has faults. */
export function getLibrary(): Promise<Library> {
  return (library ??= loadLibrary());
}

/**
 * Reads and validates all content.
 *
 * @param contentDir the folder; CONTENT_DIR or `content` when left out
 * @throws {ContentError} naming each fault with file and line
 */
export async function loadLibrary(contentDir = process.env.CONTENT_DIR ?? "content"): Promise<Library> {
  const folder = new ContentFolder(path.resolve(/* turbopackIgnore: true */ contentDir));
  const facts = (await folder.json("facts.json", factsSchema)) ?? {};
  const references = await loadReferences(folder);
  for (const [id, fact] of Object.entries(facts)) {
    if (fact.reference && !references[fact.reference]) {
      folder.fault("facts.json", null, `${id}: the work "${fact.reference}" is not in content/references.`);
    }
  }
  const topics: Record<string, Topic> = {};
  for (const name of await folder.names("topics")) {
    const topic = await loadTopic(folder, name, { facts, references });
    if (topic) topics[name] = topic;
  }
  if (Object.keys(topics).length === 0) folder.fault("topics", null, "There is no topic here.");
  if (folder.faults.length > 0) throw new ContentError(folder.faults);
  return { facts, references, topics, allowsUnreviewed: process.env.ALLOW_UNREVIEWED_LANGUAGES !== "false" };
}

async function loadReferences(folder: ContentFolder): Promise<Record<string, Reference>> {
  const references: Record<string, Reference> = {};
  for (const name of await folder.names("references")) {
    const file = `references/${name}`;
    const reference = await folder.json(file, referenceSchema);
    if (!reference) continue;
    if (name !== `${reference.id}.json`)
      folder.fault(file, null, `The file must be called ${reference.id}.json.`);
    references[reference.id] = reference;
  }
  return references;
}
