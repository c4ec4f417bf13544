import { type BuildOptions, build, context } from "esbuild";

/** Served as it is: the patient's page is no page of the framework. */
export const PAGE_SCRIPT = "public/patient-page.js";

const OPTIONS: BuildOptions = {
  entryPoints: ["components/patient-page/browser/start.ts"],
  outfile: PAGE_SCRIPT,
  bundle: true,
  minify: true,
  platform: "browser",
  // Old telephones read these pages too.
  target: "es2020",
  format: "iife",
  logLevel: "warning",
};

/** Makes the script of the patient's page. */
export async function bundlePageScript(): Promise<void> {
  await build(OPTIONS);
}

/** Makes it anew at every change, until this process ends. */
export async function watchPageScript(): Promise<void> {
  await (await context(OPTIONS)).watch();
}
