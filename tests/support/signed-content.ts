import { cp, mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Signing } from "@/lib/content/library";
import { loadLibrary } from "@/lib/content/load-library";
import type { Signature } from "@/lib/content/signature-schema";

type Signed = Pick<Signature, "section" | "kind"> & Partial<Signature>;

/** Nobody: the project has no reviewer, and a test invents none. */
const NOBODY = { reviewer: "Somebody in a test", credential: "None" };

/** Copies the project's content to a new folder, signs texts of one language there, and returns the folder's path. */
export async function writeSignedContent(language: string, signed: readonly Signed[]): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), "content-"));
  await cp("content", root, { recursive: true });
  const topic = (await loadLibrary(root)).topics["7-oh"];
  const signingOf = (tag: string, section: string): Signing => {
    const words = topic?.languages[tag];
    const signing = section === "topic" ? words?.signing : words?.sections[section]?.signing;
    if (!signing) throw new Error(`There is no "${section}" in ${tag}.`);
    return signing;
  };
  const signatures = signed.map((signature): Signature => {
    const { digest } = signingOf(language, signature.section);
    const source = signingOf(topic?.sourceLanguage ?? "", signature.section);
    return {
      ...NOBODY,
      digest,
      sourceDigest: source.digest,
      signedOn: "2026-11-24",
      expiresOn: "2027-11-24",
      ...signature,
    };
  });
  const folder = path.join(root, "topics/7-oh/reviews");
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, `${language}.json`), JSON.stringify(signatures));
  return root;
}
