import { cutFonts } from "@/lib/pdf/cut-fonts";
import { bundlePageScript, watchPageScript } from "@/scripts/bundle-page-script";
import { bundleWorker, watchWorker } from "@/scripts/bundle-worker";
import { exitCode, startNode } from "@/scripts/run-command";

await cutFonts();
await bundleWorker();
await watchWorker();
await bundlePageScript();
await watchPageScript();
process.exit(await exitCode(startNode(["node_modules/next/dist/bin/next", "dev", ...process.argv.slice(2)])));
