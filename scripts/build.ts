import { rm } from "node:fs/promises";
import { ContentError } from "@/lib/content/content-error";
import { loadLibrary } from "@/lib/content/load-library";
import { cutFonts } from "@/lib/pdf/cut-fonts";
import { fontStack } from "@/lib/pdf/font-stack";
import { bundlePageScript } from "@/scripts/bundle-page-script";
import { bundleWorker } from "@/scripts/bundle-worker";
import { sourceDigest, stampBuild } from "@/scripts/current-build";
import { exitCode, startNode } from "@/scripts/run-command";

process.exitCode = await build();

/** Fonts, content check, the PDF worker, the patient's page's script, Next's production build, and the stamp by which `npm start` knows the build again. */
async function build(): Promise<number> {
  // Taken first: a source that changes while the build runs makes the build outdated.
  const digest = await sourceDigest();
  await cutFonts();
  try {
    const { topics } = await loadLibrary();
    const languages = Object.values(topics).flatMap((topic) => Object.keys(topic.languages));
    await cutFonts([...new Set(languages.flatMap(fontStack))]);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    return 1;
  }
  await rm(".next/takehome-build.json", { force: true });
  await bundleWorker();
  await bundlePageScript();
  const code = await exitCode(
    startNode(["node_modules/next/dist/bin/next", "build"], { env: { NODE_ENV: "production" } }),
  );
  if (code === 0) await stampBuild(digest);
  return code;
}
