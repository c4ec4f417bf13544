import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { format, resolveConfig } from "prettier";
import { z } from "zod";
import { PDF_WORKER, PdfPool } from "@/lib/output/pdf-pool";
import { bundleWorker } from "@/scripts/bundle-worker";
import { ensureVeraPdf, VERAPDF_CLASS_PATH } from "@/scripts/ensure-verapdf";
import { layoutMatrix } from "@/tests/support/layout-matrix";

const SUMMARY = "docs/pdfua.md";

/** A line that tests/pdfua/ValidatePdfUa.java prints. */
const verdictSchema = z.object({
  file: z.string(),
  compliant: z.boolean(),
  checks: z.number(),
  failures: z.array(
    z.object({ rule: z.string(), count: z.number(), message: z.string(), where: z.string() }),
  ),
});

type Verdict = z.infer<typeof verdictSchema>;
type Named = { name: string; file: string };

process.exitCode = await testPdfUa(process.argv.slice(2));

/** Validates the given files against PDF/UA-1 or, without any, a PDF of every language and layout. */
async function testPdfUa(files: readonly string[]): Promise<number> {
  const missing = ensureVeraPdf();
  if (missing) {
    console.error(missing);
    return 1;
  }
  if (files.length > 0) return report(validate(files.map((file) => ({ name: file, file }))));
  const folder = await mkdtemp(path.join(tmpdir(), "takehome-pdfua-"));
  try {
    const verdicts = validate(await renderMatrix(folder));
    await writeSummary(verdicts);
    return report(verdicts);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Drawn as the server does it, so that a warning of the engine is a failure. */
async function renderMatrix(folder: string): Promise<Named[]> {
  await bundleWorker();
  const threads = availableParallelism();
  const pool = new PdfPool({
    worker: PDF_WORKER,
    minThreads: threads,
    maxThreads: threads,
    queue: Infinity,
    patience: 3_600_000,
    memory: 2048,
  });
  const files = (await layoutMatrix()).map(async ({ name, handout }) => {
    const file = path.join(folder, `${name.replaceAll(" ", "_")}.pdf`);
    await writeFile(file, (await pool.render(handout)).bytes);
    return { name, file };
  });
  const named = await Promise.all(files);
  await pool.close();
  return named;
}

/** What veraPDF says, under the names of the files; all of them in one run, since starting it takes longest. */
function validate(files: readonly Named[]): Verdict[] {
  const { status, stdout } = spawnSync(
    "java",
    ["-cp", VERAPDF_CLASS_PATH, "tests/pdfua/ValidatePdfUa.java", ...files.map(({ file }) => file)],
    { encoding: "utf8", maxBuffer: 100_000_000, stdio: ["ignore", "pipe", "inherit"] },
  );
  const verdicts = stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => verdictSchema.parse(JSON.parse(line)));
  if (status !== 0 || verdicts.length !== files.length)
    throw new Error(`veraPDF judged ${verdicts.length} of ${files.length} files and ended with ${status}.`);
  return verdicts.map((verdict, index) => ({ ...verdict, file: files[index]?.name ?? verdict.file }));
}

/** Prints each file that fails with the rules it breaks. */
function report(verdicts: readonly Verdict[]): number {
  for (const { file, compliant, failures } of verdicts) {
    if (compliant) continue;
    console.error(file);
    for (const { rule, count, message, where } of failures)
      console.error(`  ${rule}, ${count} times: ${message}\n    first at ${where}`);
  }
  const failed = verdicts.filter(({ compliant }) => !compliant).length;
  console.log(`${verdicts.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

async function writeSummary(verdicts: readonly Verdict[]): Promise<void> {
  const rows = verdicts.map(({ file, checks, failures }) => {
    const broken = failures.map(({ rule, count }) => `${rule} (${count})`).join(", ");
    return `| ${file} | ${checks} | ${broken || "none"} |`;
  });
  const text = [
    "# PDF/UA-1",
    "",
    "Written by `npm run test:pdfua`: what veraPDF, the reference validator (its version is in `tests/pdfua/pom.xml`), says with the",
    "profile `ua1` of all content in every language and layout. Broken rules have their clause in ISO 14289-1, the number of the test and,",
    "in brackets, how often.",
    "",
    "| topic, language, layout | checks | broken rules |",
    "| --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
  await writeFile(SUMMARY, await format(text, { ...(await resolveConfig(SUMMARY)), parser: "markdown" }));
}
