import { type BuildOptions, build, context } from "esbuild";
import { PDF_WORKER } from "@/lib/output/pdf-pool";

const OPTIONS: BuildOptions = {
  entryPoints: ["lib/output/render-worker.ts"],
  outfile: PDF_WORKER,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  jsx: "automatic",
  // Our own files only: the engine finds its own files on disk.
  packages: "external",
  logLevel: "warning",
};

/** Makes the file that the server's PDF threads load: Next bundles for its own routes only. */
export async function bundleWorker(): Promise<void> {
  await build(OPTIONS);
}

/** Makes it anew at every change, until this process ends. */
export async function watchWorker(): Promise<void> {
  await (await context(OPTIONS)).watch();
}
