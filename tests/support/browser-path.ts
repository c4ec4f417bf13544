import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";

/** Names of Chromium and Chrome in PATH, in order of preference. */
const COMMANDS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const USUAL_PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
];

/**
 * The browser that tests drive: CHROMIUM_PATH, else a Chromium or Chrome of this machine, else the one that Playwright
 * installed. Null when there is none.
 *
 * @throws when CHROMIUM_PATH names a file that is not there: another browser in its place would be a surprise
 */
export function browserPath(env: NodeJS.ProcessEnv = process.env): string | null {
  if (env.CHROMIUM_PATH) {
    if (existsSync(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
    throw new Error(`CHROMIUM_PATH names ${env.CHROMIUM_PATH}, and there is no such file.`);
  }
  const folders = (env.PATH ?? "").split(path.delimiter).filter(Boolean);
  const inPath = COMMANDS.flatMap((command) => folders.map((folder) => path.join(folder, command)));
  return [...inPath, ...USUAL_PLACES, chromium.executablePath()].find((file) => existsSync(file)) ?? null;
}
