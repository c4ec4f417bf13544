import { readFile } from "node:fs/promises";
import path from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { renderHandoutHtml } from "@/components/handout/render-handout-html";
import { getLibrary } from "@/lib/content/load-library";
import { composeHandout } from "@/lib/handout/compose-handout";
import type { Handout } from "@/lib/handout/handout";
import { REQUEST_DEFAULTS } from "@/lib/handout/request";
import { handoutLabels } from "@/lib/i18n/handout-labels";
import { renderPdf } from "@/lib/pdf/render-pdf";
import { ensureBrowser } from "@/scripts/ensure-browser";
import { browserPath } from "@/tests/support/browser-path";

const ROUNDS = 25;
const WARM_UP = 5;

const fault = ensureBrowser();
if (fault) throw new Error(fault);
await bench();

/**
 * Median time of a four-section PDF, ours and Chromium's print of the same sheet as HTML, taken in turn in one run: only
 * their ratio says something, since machines differ and a machine's load changes.
 */
async function bench(): Promise<void> {
  const executablePath = browserPath();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
  });
  const css = (await readFile("public/handout.css", "utf8")).replaceAll(
    "/fonts/",
    `file://${path.resolve("public/fonts")}/`,
  );
  console.log("| sheet | pages ours / Chromium | ours, ms | Chromium, ms | ratio |");
  console.log("| --- | --- | --- | --- | --- |");
  for (const language of ["en", "es"]) {
    const sections = ["risks", "tapering", "mat", "therapy"];
    const composed = composeHandout(
      { ...REQUEST_DEFAULTS, topic: "7-oh", sections, language },
      await getLibrary(),
      handoutLabels,
      "2026-11-24",
    );
    if (!composed.ok) throw new Error(JSON.stringify(composed.problems));
    const { handout } = composed;
    const ours: number[] = [];
    const theirs: number[] = [];
    let pages = 0;
    let theirPages = 0;
    for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
      const [time, pdf] = await timed(() => renderPdf(handout));
      const [theirTime, printed] = await timed(() => printByChromium(browser, handout, css));
      pages = pdf.pages;
      theirPages = printed.toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0;
      if (round < WARM_UP) continue;
      ours.push(time);
      theirs.push(theirTime);
    }
    const [mine, chromiums] = [median(ours), median(theirs)];
    console.log(
      `| ${language}, ${sections.length} sections | ${pages} / ${theirPages} | ${mine.toFixed(0)} | ${chromiums.toFixed(0)} | ${(mine / chromiums).toFixed(2)} |`,
    );
  }
  await browser.close();
}

/** What a server would do for each request: the browser runs already, the page is new. */
async function printByChromium(browser: Browser, handout: Handout, css: string): Promise<Buffer> {
  const page = await browser.newPage();
  await page.setContent(await renderHandoutHtml(handout, css), { waitUntil: "load" });
  const printed = await page.pdf({ format: "Letter", tagged: false });
  await page.close();
  return printed;
}

async function timed<T>(run: () => Promise<T>): Promise<[number, T]> {
  const start = performance.now();
  const result = await run();
  return [performance.now() - start, result];
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
