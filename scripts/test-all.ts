import { exitCode, startNode, startScript } from "@/scripts/run-command";

const REST_OF_MATRIX = [
  "node_modules/vitest/vitest.mjs",
  "run",
  "--project",
  "pdf",
  "tests/pdf/type-sample.test.ts",
];

process.exitCode = await testAll();

/**
 * `npm test`, then what takes longer than it may: the end-to-end tests on a tablet and a phone, the type sample in every other
 * layout, and veraPDF's word on every sheet.
 */
async function testAll(): Promise<number> {
  const steps: readonly (() => Promise<number>)[] = [
    () => exitCode(startScript("test")),
    () => exitCode(startScript("test-e2e", ["--project=tablet", "--project=phone"])),
    () => exitCode(startNode(REST_OF_MATRIX, { env: { REST_OF_MATRIX: "1" } })),
    () => exitCode(startScript("test-pdfua")),
  ];
  for (const step of steps) {
    const code = await step();
    if (code !== 0) return code;
  }
  return 0;
}
