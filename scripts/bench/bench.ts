import { spawnSync } from "node:child_process";
import { z } from "zod";
import { renderPdf } from "@/lib/pdf/render-pdf";
import { Chromium } from "@/scripts/bench/chromium";
import { measureServer } from "@/scripts/bench/server";
import { median, row, timed } from "@/scripts/bench/timing";
import { Typst } from "@/scripts/bench/typst";
import { bundleWorker } from "@/scripts/bundle-worker";
import { ensureBrowser } from "@/scripts/ensure-browser";
import { sampleHandout, sampleLanguages } from "@/tests/support/sample-handout";

const ROUNDS = 11;
const WARM_UP = 3;

const firstSchema = z.object({ load: z.number(), first: z.number(), peak: z.number() });

const fault = ensureBrowser();
if (fault) throw new Error(fault);
await bench();
process.exit();

/**
 * The type sample in every language, drawn in turn by us, by Chromium and by Typst in one run: only their ratios say something,
 * since machines differ and a machine's load changes. Names of languages as arguments choose among them.
 */
async function bench(): Promise<void> {
  const asked = process.argv.slice(2);
  const all = await sampleLanguages();
  await bundleWorker();
  await measureDrawing(asked.length > 0 ? asked : all);
  await measureServer((await sampleHandout("en")).sections.map(({ id }) => id));
}

async function measureDrawing(languages: readonly string[]): Promise<void> {
  const chromium = await Chromium.launch();
  const typst = new Typst();
  console.log(
    row(
      "language",
      "pages",
      "ours, ms",
      "Chromium, ms",
      "ratio",
      "Typst new / known, ms",
      "first, ms",
      "PDF, kB",
      "memory, MB",
    ),
  );
  console.log(row(...Array<string>(9).fill("---")));
  for (const language of languages) {
    const handout = await sampleHandout(language);
    const address = await chromium.write(handout);
    const times = { ours: [0], chromium: [0], typst: [0], known: [0] };
    let [pages, size] = [0, 0];
    for (let round = -WARM_UP; round < ROUNDS; round += 1) {
      const [ours, pdf] = await timed(() => renderPdf(handout));
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
    const [ours, theirs] = [median(times.ours), median(times.chromium)];
    const { first, peak } = firstRender(language);
    const typstTimes = `${median(times.typst).toFixed(0)} / ${median(times.known).toFixed(0)}`;
    console.log(
      row(
        language,
        pages,
        ours,
        theirs,
        (ours / theirs).toFixed(2),
        typstTimes,
        first,
        size / 1000,
        peak / 1e6,
      ),
    );
  }
  await chromium.close();
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
