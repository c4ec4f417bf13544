import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { loadLibrary } from "@/lib/content/load-library";
import { type Signature, signatureSchema, signaturesSchema } from "@/lib/content/signature-schema";
import { checkTranslations } from "@/lib/content/translation/check-translations";
import { loadWording } from "@/lib/content/wording/load-wording";
import { today } from "@/lib/handout/today";
import {
  BadInput,
  contentRoot,
  findText,
  need,
  readArguments,
  runCommand,
} from "@/scripts/content-arguments";

runCommand(main);

/**
 * `npm run content:sign` writes that a named person checked this very text, for a year; `-- --remove yes` (content:unsign)
 * takes it back. Who signs must be a real person: the project ships without a signature.
 */
async function main(): Promise<void> {
  const values = readArguments([
    "topic",
    "language",
    "section",
    "kind",
    "reviewer",
    "credential",
    "organisation",
    "expires-on",
    "remove",
  ]);
  const place = {
    topic: need(values, "topic"),
    language: need(values, "language"),
    section: need(values, "section"),
  };
  const kind = need(values, "kind");
  if (kind !== "clinical" && kind !== "language") throw new BadInput("--kind is clinical or language.");
  const root = contentRoot(values.get("content"));
  const file = path.join(root, `topics/${place.topic}/reviews/${place.language}.json`);
  if (values.get("remove") === "yes") return unsign(file, place.section, kind, values.get("reviewer"));

  const library = await loadLibrary(root);
  const { topic, own, source } = findText(library, place);
  const isSource = place.language === topic.sourceLanguage;
  if (isSource && kind === "language") throw new BadInput("--kind: the source language is no translation.");
  if (!isSource && own.translatedFrom !== source.digest) {
    throw new BadInput(
      `--section: the English of "${place.section}" changed since this translation. Have it compared first (content:translated).`,
    );
  }
  const faults = await checkTranslations(root, library, await loadWording(root));
  const text = `topics/${place.topic}/${place.language}/${place.section}.md`;
  const fault = faults.find((found) => found.file === text);
  if (fault) throw new BadInput(`--section: ${text}:${fault.line ?? 1} ${fault.message}`);

  const signedOn = today();
  const parsed = signatureSchema.safeParse({
    section: place.section,
    kind,
    reviewer: need(values, "reviewer"),
    credential: need(values, "credential"),
    organisation: values.get("organisation"),
    digest: own.digest,
    sourceDigest: source.digest,
    signedOn,
    expiresOn: values.get("expires-on") ?? yearAfter(signedOn),
  });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new BadInput(`--${issue?.path.join(".") ?? ""}: ${issue?.message ?? "is wrong"}`);
  }
  const signature = parsed.data;
  if (signature.expiresOn <= signedOn) throw new BadInput("--expires-on: the day is not after today.");
  const others = (await readSignatures(file)).filter(
    ({ section, kind, reviewer }) =>
      section !== signature.section || kind !== signature.kind || reviewer !== signature.reviewer,
  );
  await writeSignatures(file, [...others, signature]);
  console.log(
    `${place.language}/${place.section}: signed (${kind}) by ${signature.reviewer}, ${signature.credential}, until ${signature.expiresOn}.`,
  );
}

async function unsign(
  file: string,
  section: string,
  kind: string,
  reviewer: string | undefined,
): Promise<void> {
  const before = await readSignatures(file);
  const after = before.filter(
    (signature) =>
      signature.section !== section ||
      signature.kind !== kind ||
      (reviewer !== undefined && signature.reviewer !== reviewer),
  );
  if (after.length === before.length)
    throw new BadInput(`--section: there is no such signature of "${section}".`);
  await writeSignatures(file, after);
  console.log(`${section}: ${before.length - after.length} signature(s) taken back.`);
}

async function readSignatures(file: string): Promise<Signature[]> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "[]";
    throw error;
  });
  return signaturesSchema.parse(JSON.parse(text));
}

async function writeSignatures(file: string, signatures: readonly Signature[]): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(signatures, null, 2)}\n`);
}

function yearAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}
