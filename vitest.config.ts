import { fileURLToPath } from "node:url";
import { defineConfig, type TestProjectConfiguration } from "vitest/config";

// The patient's and the server's time zone must not change a sheet; Coordinated Universal Time for every test.
process.env.TZ = "UTC";

export default defineConfig({
  resolve: {
    alias: [{ find: /^@\//, replacement: fileURLToPath(new URL("./", import.meta.url)) }],
  },
  oxc: { jsx: { runtime: "automatic" } },
  test: {
    projects: [
      project("unit", ["tests/unit/**/*.test.{ts,tsx}", "tests/architecture/**/*.test.ts"], 15_000),
      project("content", ["tests/content/**/*.test.{ts,tsx}"], 15_000),
      project("pdf", ["tests/pdf/**/*.test.{ts,tsx}"], 30_000),
    ],
  },
});

function project(name: string, include: string[], testTimeout: number): TestProjectConfiguration {
  return {
    extends: true,
    test: { name, include, testTimeout, setupFiles: ["tests/support/fail-on-console.ts"] },
  };
}
