import { writeFile } from "node:fs/promises";
import path from "node:path";
import { loadLibrary } from "@/lib/content/load-library";
import { claimAudit } from "@/lib/content/wording/claim-audit";
import { contentRoot, runCommand } from "@/scripts/content-arguments";

runCommand(main);

/** Writes docs/claim-audit.md: for each sentence its claim and its works. */
async function main(): Promise<void> {
  const root = contentRoot(undefined);
  const library = await loadLibrary(root);
  const audits = await Promise.all(
    Object.values(library.topics).map((topic) => claimAudit(root, library, topic)),
  );
  const target = path.resolve("docs/claim-audit.md");
  await writeFile(target, audits.join("\n"));
  console.log(`Wrote ${path.relative(process.cwd(), target)}.`);
}
