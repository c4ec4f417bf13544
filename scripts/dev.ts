import { cutFonts } from "@/lib/pdf/cut-fonts";
import { bundleWorker, watchWorker } from "@/scripts/bundle-worker";
import { exitCode, startNode } from "@/scripts/run-command";

await cutFonts();
await bundleWorker();
await watchWorker();
process.exit(await exitCode(startNode(["node_modules/next/dist/bin/next", "dev", ...process.argv.slice(2)])));
