import { spawnSync } from "node:child_process";
import { installDebianPackages } from "@/scripts/install-debian-packages";
import { browserPath } from "@/tests/support/browser-path";

/** Null once there is a browser for the tests, installed if need be; else a sentence saying what to install. */
export function ensureBrowser(): string | null {
  try {
    if (browserPath() !== null) return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  for (const install of [() => installDebianPackages(["chromium"]), installPlaywrightsOwn]) {
    if (install() && browserPath() !== null) return null;
  }
  return "The end-to-end tests need Chromium or Chrome: install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to one.";
}

function installPlaywrightsOwn(): boolean {
  const isRoot = process.getuid?.() === 0;
  const maySudo = spawnSync("sudo", ["-n", "true"], { stdio: "ignore" }).status === 0;
  console.log("Installing Playwright's Chromium.");
  const install = (...options: string[]) =>
    spawnSync(process.execPath, ["node_modules/@playwright/test/cli.js", "install", ...options, "chromium"], {
      stdio: ["ignore", "ignore", "inherit"],
    }).status === 0;
  return ((isRoot || maySudo) && install("--with-deps")) || install();
}
