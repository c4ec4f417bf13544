import path from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { PDF_WORKER } from "@/lib/output/pdf-pool";
import { timed } from "@/scripts/bench/timing";
import { sampleHandout } from "@/tests/support/sample-handout";

const workerSchema = z.object({
  render: z.custom<(handout: unknown) => Promise<unknown>>((value) => typeof value === "function"),
});

// A process of its own for each language: run by measure.ts, which reads the line that this prints.
const handout = await sampleHandout(process.argv[2] ?? "en");
const before = process.memoryUsage.rss();
// The worker stops what is printed while it draws, and this process with it.
const print = process.stdout.write.bind(process.stdout);
const worker: unknown = await import(pathToFileURL(path.resolve(PDF_WORKER)).href);
const { render } = workerSchema.parse(worker);
const [first] = await timed(() => render(handout));
for (let round = 0; round < 8; round += 1) await render(handout);
const peak = process.resourceUsage().maxRSS * 1024;
print(JSON.stringify({ first, peak: peak - before }));
process.exit();
