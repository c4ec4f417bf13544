import { spawnSync } from "node:child_process";
import { cpus, loadavg } from "node:os";
import { z } from "zod";
import type { Handout } from "@/lib/handout/handout";
import { PDF_WORKER, PdfPool } from "@/lib/output/pdf-pool";
import { Chromium } from "@/scripts/bench/chromium";
import { measureServer } from "@/scripts/bench/server";
import { median, row, timed } from "@/scripts/bench/timing";
import { Typst } from "@/scripts/bench/typst";
import { bundleWorker } from "@/scripts/bundle-worker";
import { ensureBrowser } from "@/scripts/ensure-browser";
import { sampleHandout, sampleLanguages } from "@/tests/support/sample-handout";

const ROUNDS = 9;
const WARM_UP = 2;
/** Sheets until the engine's code is compiled: those of a server that has just started and drawn in every language. */
const FIRST_SHEETS = 17;

const HEAD = [
  "language",
  "pages",
  "ours, ms",
  "Chromium, ms",
  "ours / Chromium",
  "ours / English",
  "Typst new / known, ms",
  "first, ms",
  "PDF, kB",
  "memory, MB",
];

const firstSchema = z.object({ first: z.number(), peak: z.number() });

const fault = ensureBrowser();
if (fault) throw new Error(fault);
await bench();
process.exit();

/**
 * The type sample in every language, drawn in turn by us, by Chromium and by Typst in one run: only their ratios say something,
 * since machines differ and a machine's load changes. Names of languages as arguments choose among them. Prints Markdown for
 * docs/performance.md.
 */
async function bench(): Promise<void> {
  const asked = process.argv.slice(2);
  const all = await sampleLanguages();
  await bundleWorker();
  console.log(
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}`,
  );
  console.log(`Load before: ${load()}\n`);
  await measureDrawing(asked.length > 0 ? asked : all);
  await measureServer((await sampleHandout("en")).sections.map(({ id }) => id));
  console.log(`\nLoad after: ${load()}`);
}

async function measureDrawing(languages: readonly string[]): Promise<void> {
  const chromium = await Chromium.launch();
  const typst = new Typst();
  const thread = oneThread();
  const english = await sampleHandout("en");
  for (let sheet = 0; sheet < FIRST_SHEETS; sheet += 1) await thread.render(english);
  console.log(row(...HEAD));
  console.log(row(...HEAD.map(() => "---")));
  let oursInEnglish = 0;
  for (const language of ["en", ...languages.filter((other) => other !== "en")]) {
    const handout = await sampleHandout(language);
    const { pages, size, times } = await measureOne(handout, { thread, chromium, typst });
    const [ours, theirs] = [median(times.ours), median(times.chromium)];
    if (language === "en") oursInEnglish = ours;
    const { first, peak } = firstRender(language);
    console.log(
      row(
        language,
        pages,
        ours,
        theirs,
        (ours / theirs).toFixed(2),
        (ours / oursInEnglish).toFixed(2),
        `${median(times.typst).toFixed(0)} / ${median(times.known).toFixed(0)}`,
        first,
        size / 1000,
        peak / 1e6,
      ),
    );
  }
  await chromium.close();
  await thread.close();
}

/** One after the other in each round, so that the machine's other work slows all of them alike. */
async function measureOne(
  handout: Handout,
  { thread, chromium, typst }: { thread: PdfPool; chromium: Chromium; typst: Typst },
) {
  const address = await chromium.write(handout);
  const times = { ours: [0], chromium: [0], typst: [0], known: [0] };
  let [pages, size] = [0, 0];
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const [ours, pdf] = await timed(() => thread.render(handout));
    const [theirs] = await timed(() => chromium.print(address));
    typst.forget();
    const [typstNew] = await timed(() => typst.set(handout));
    const [typstKnown] = await timed(() => typst.set(handout));
    [pages, size] = [pdf.pages, pdf.bytes.byteLength];
    if (round === 0) Object.assign(times, { ours: [], chromium: [], typst: [], known: [] });
    times.ours.push(ours);
    times.chromium.push(theirs);
    times.typst.push(typstNew);
    times.known.push(typstKnown);
  }
  return { pages, size, times };
}

/** As the server draws, with the way to the thread and back. */
function oneThread(): PdfPool {
  return new PdfPool({
    worker: PDF_WORKER,
    minThreads: 1,
    maxThreads: 1,
    queue: 1,
    patience: 60_000,
    memory: 1024,
  });
}

/** In a process of its own, once it has loaded the engine. */
function firstRender(language: string): z.infer<typeof firstSchema> {
  const { stdout } = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/bench/first-render.ts", language],
    {
      encoding: "utf8",
      env: { ...process.env, NODE_ENV: "production" },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  return firstSchema.parse(JSON.parse(stdout));
}

/** Processes that waited for the machine in the last minute, on average. */
function load(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}
