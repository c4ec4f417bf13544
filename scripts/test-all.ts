import { ensurePdfTools } from "@/scripts/ensure-pdf-tools";
import { exitCode, startNode, startScript } from "@/scripts/run-command";

process.exitCode = await testAll();

/** What takes longer than `npm test` may: every language in every layout, read back by our own tools and by veraPDF. */
async function testAll(): Promise<number> {
  const missing = ensurePdfTools();
  if (missing) {
    console.error(missing);
    return 1;
  }
  const matrix = ["run", "--project", "pdf", "tests/pdf/type-sample.test.ts"];
  const code = await exitCode(
    startNode(["node_modules/vitest/vitest.mjs", ...matrix], { env: { FULL_MATRIX: "1" } }),
  );
  return code === 0 ? exitCode(startScript("test-pdfua")) : code;
}
