import { defineConfig } from "@playwright/test";
import { browserPath } from "@/tests/support/browser-path";

const port = Number(process.env.PORT ?? 3210);
const executablePath = browserPath();
if (executablePath === null) throw new Error("There is no Chromium here. `npm run test:e2e` installs one.");

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    baseURL: `http://localhost:${port}`,
    // Dates on the page are the clinician's own; a fixed zone and language make them the same on every machine.
    locale: "en-US",
    timezoneId: "UTC",
    trace: "off",
    launchOptions: {
      executablePath,
      args: [
        // Chromium's sandbox refuses to start as root in a container.
        "--no-sandbox",
        "--disable-gpu",
        // These keep the browser itself off the network.
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  projects: [
    {
      name: "desktop",
      testIgnore: "**/*.phone.spec.ts",
      use: { viewport: { width: 1440, height: 900 } },
    },
    {
      // A tablet held upright, with the parts that are laid out by width.
      name: "tablet",
      testMatch: [
        "**/builder.spec.ts",
        "**/for-this-patient.spec.ts",
        "**/pages.spec.ts",
        "**/accessibility.spec.ts",
        "**/patient-page.spec.ts",
      ],
      use: { viewport: { width: 820, height: 1180 }, hasTouch: true, deviceScaleFactor: 2 },
    },
    {
      name: "phone",
      testIgnore: "**/*.desktop.spec.ts",
      use: { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
  ],
  webServer: {
    command: `node node_modules/next/dist/bin/next start --port ${port}`,
    url: `http://localhost:${port}/api/health`,
    env: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    reuseExistingServer: false,
    timeout: 60_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
  },
});
