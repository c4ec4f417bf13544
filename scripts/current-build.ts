import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { PDF_WORKER } from "@/lib/output/pdf-pool";
import { PAGE_SCRIPT } from "@/scripts/bundle-page-script";

/** All that a build is made from. Content is in it because a build also checks the content. */
const SOURCES = [
  "app",
  "components",
  "content",
  "lib",
  "messages",
  "next.config.ts",
  "package-lock.json",
  "package.json",
  "postcss.config.mjs",
  "proxy.ts",
  "public",
  "scripts/build.ts",
  "scripts/bundle-page-script.ts",
  "scripts/bundle-worker.ts",
  "scripts/packages-below.ts",
  "tsconfig.json",
];
/** Made by a build, not read by it. */
const MADE = [/^public\/fonts\//, /^public\/patient-page\.js$/, /^messages\/.*\.d\.json\.ts$/];

const STAMP = ".next/takehome-build.json";
/** Next gives every build an id. A build that somebody made without `npm run build` has another one. */
const BUILD_ID = ".next/BUILD_ID";

/** Whether there is a production build of the sources as they are now, with its bundles. */
export async function isBuildCurrent(): Promise<boolean> {
  const stamp = await textOrNull(STAMP);
  return stamp !== null && stamp === (await stampText(await sourceDigest()));
}

/** Says that the build was made from sources of this digest. */
export async function stampBuild(digest: string): Promise<void> {
  await writeFile(STAMP, await stampText(digest));
}

export async function sourceDigest(): Promise<string> {
  const hash = createHash("sha256");
  for (const file of (await Promise.all(SOURCES.map(filesBelow))).flat().sort()) {
    if (MADE.some((pattern) => pattern.test(file))) continue;
    hash
      .update(file)
      .update("\0")
      .update(
        createHash("sha256")
          .update(await readFile(file))
          .digest(),
      );
  }
  return hash.digest("hex");
}

async function stampText(digest: string): Promise<string> {
  const bundles = createHash("sha256");
  for (const file of [PDF_WORKER, PAGE_SCRIPT]) bundles.update((await textOrNull(file)) ?? "").update("\0");
  return `${JSON.stringify({ digest, buildId: await textOrNull(BUILD_ID), bundles: bundles.digest("hex") })}\n`;
}

/** Files in a folder and below it; the file itself for a file; none where nothing is. */
async function filesBelow(source: string): Promise<string[]> {
  const entries = await readdir(source, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (hasCode(error, "ENOTDIR")) return null;
    if (hasCode(error, "ENOENT")) return [];
    throw error;
  });
  if (entries === null) return [source];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name).split(path.sep).join("/"));
}

async function textOrNull(file: string): Promise<string | null> {
  return readFile(file, "utf8").catch((error: unknown) => {
    if (hasCode(error, "ENOENT")) return null;
    throw error;
  });
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
