import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { z } from "zod";
import { ensureBrowser } from "@/scripts/ensure-browser";
import { ensurePdfTools } from "@/scripts/ensure-pdf-tools";
import { exitCode, startNode, startNpm, startScript } from "@/scripts/run-command";

type Step = { title: string; run: () => Promise<number> };
type Counts = { passed: number; failed: number };

const vitestReport = z
  .object({ numPassedTests: z.number(), numFailedTests: z.number() })
  .transform(({ numPassedTests: passed, numFailedTests: failed }): Counts => ({ passed, failed }));
const playwrightReport = z
  .object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) })
  .transform(({ stats }): Counts => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }));

process.exitCode = await testEverything();

/** What must hold before a change goes in; scripts/test-all.ts has the rest. Stops at the first step that fails, with its exit code. */
async function testEverything(): Promise<number> {
  const missing = ensurePdfTools() ?? ensureBrowser();
  if (missing) {
    console.error(missing);
    return 1;
  }
  const reports = await mkdtemp(path.join(tmpdir(), "takehome-test-"));
  const vitestFile = path.join(reports, "vitest.json");
  const playwrightFile = path.join(reports, "playwright.json");
  try {
    const code = await runInTurn([
      { title: "Lint, formatting, types, import rules, content", run: checkTheCode },
      { title: "Unit, architecture, content and PDF tests", run: () => runVitest(vitestFile) },
      { title: "Production build", run: () => exitCode(startScript("build")) },
      { title: "End-to-end tests on a desktop", run: () => runPlaywright(playwrightFile) },
    ]);
    const vitest = await readCounts(vitestFile, vitestReport);
    const playwright = await readCounts(playwrightFile, playwrightReport);
    console.log(`${vitest.passed + playwright.passed} passed, ${vitest.failed + playwright.failed} failed`);
    return code;
  } finally {
    await rm(reports, { recursive: true, force: true });
  }
}

async function runInTurn(steps: readonly Step[]): Promise<number> {
  for (const { title, run } of steps) {
    console.log(`\n== ${title}`);
    const started = Date.now();
    const code = await run();
    if (code !== 0) {
      console.log(`== ${title}: failed after ${secondsSince(started)} s; the steps after it did not run.\n`);
      return code;
    }
    console.log(`== ${title}: ${secondsSince(started)} s`);
  }
  console.log();
  return 0;
}

function runVitest(reportFile: string): Promise<number> {
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${reportFile}`];
  return exitCode(startNode(["node_modules/vitest/vitest.mjs", "run", ...reporters]));
}

function runPlaywright(reportFile: string): Promise<number> {
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile };
  return exitCode(startScript("test-e2e", ["--project=desktop", "--reporter=list,json"], { env }));
}

/** Two lanes for two cores. Each check prints when it has ended, so that their words do not mix. */
async function checkTheCode(): Promise<number> {
  const [first, second] = await Promise.all([
    runNpmScripts(["lint", "format:check"]),
    runNpmScripts(["typecheck", "check:imports", "check:content", "check:status"]),
  ]);
  return first === 0 ? second : first;
}

async function runNpmScripts(names: readonly string[]): Promise<number> {
  for (const name of names) {
    const started = Date.now();
    const child = startNpm(["run", "--silent", name]);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (data: Buffer) => (output += data.toString()));
    }
    const code = await exitCode(child);
    console.log(`-- ${name}: ${secondsSince(started)} s${code === 0 ? "" : `, failed\n${output.trim()}`}`);
    if (code !== 0) return code;
  }
  return 0;
}

/** What a runner counted; nothing when it did not come to write its report. */
async function readCounts(file: string, schema: z.ZodType<Counts>): Promise<Counts> {
  const text = await readFile(file, "utf8").catch(() => null);
  return text === null ? { passed: 0, failed: 0 } : schema.parse(JSON.parse(text));
}

function secondsSince(started: number): string {
  return ((Date.now() - started) / 1000).toFixed(1);
}
