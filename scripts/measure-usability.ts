import { createInterface } from "node:readline";
import type { ChildProcess } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { type Browser, chromium, type Locator, type Page } from "@playwright/test";
import { browserPath } from "@/tests/support/browser-path";
import { startScript } from "@/scripts/run-command";

const PORT = 3498;
const PICTURES = "docs/images/usability";

/** Counts what a person does with the mouse and the keyboard: one for each click, and one for each field that is filled. */
class Hand {
  clicks = 0;
  fields = 0;
  constructor(readonly page: Page) {}

  async click(target: Locator): Promise<void> {
    await target.click();
    this.clicks += 1;
  }

  async fill(target: Locator, words: string): Promise<void> {
    await target.fill(words);
    this.fields += 1;
  }

  async choose(target: Locator, option: string): Promise<void> {
    await target.selectOption(option);
    this.clicks += 2;
  }

  /** Clicks, and waits until the file has come. */
  async download(target: Locator): Promise<void> {
    const coming = this.page.waitForEvent("download");
    await this.click(target);
    const question = this.page.getByRole("dialog");
    const isAsked = question.waitFor({ timeout: 1_000 }).then(
      () => true,
      () => false,
    );
    if (await Promise.race([isAsked, coming.then(() => false)])) {
      await this.click(question.getByRole("button").first());
    }
    await (await coming).path();
  }

  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: `${PICTURES}/${name}.png` });
  }
}

type Task = { name: string; run: (hand: Hand) => Promise<void> };

const TASKS: readonly Task[] = [
  {
    name: "newcomer-default",
    async run(hand) {
      await hand.download(button(hand.page, /^Download PDF/));
      await hand.picture("newcomer-default");
    },
  },
  {
    name: "spanish-large-print-with-name",
    async run(hand) {
      const { page } = hand;
      await hand.click(page.getByRole("link", { name: "Starting a taper" }));
      await hand.choose(page.getByLabel("Patient’s language"), "es");
      await hand.click(page.getByRole("radio", { name: /Large/ }));
      await hand.click(page.getByRole("link", { name: /^For this patient/ }));
      await open(hand, "Patient");
      await hand.fill(page.getByLabel("Patient’s name"), "Ana Roe");
      await hand.picture("spanish-large-print-with-name");
      await hand.download(button(page, /^Download PDF for Ana Roe/));
    },
  },
  {
    name: "taper-plan-of-six-steps",
    async run(hand) {
      const { page } = hand;
      await hand.click(page.getByRole("link", { name: "Starting a taper" }));
      await hand.click(page.getByRole("link", { name: /^For this patient/ }));
      await open(hand, "Clinic");
      await hand.fill(page.getByLabel("Clinic’s telephone"), "555-555-0100");
      await hand.fill(page.getByLabel("Clinician’s name"), "Ana Roe");
      await open(hand, "Taper plan");
      await hand.fill(page.getByLabel("Product"), "7-OH tablets");
      for (const [index, amount] of ["6", "5", "4", "3", "2", "1"].entries()) {
        await hand.click(button(page, "Add a step"));
        const step = page.getByRole("group", { name: `Step ${index + 1}` });
        await hand.fill(step.getByLabel("Amount each time"), amount);
        await hand.fill(step.getByLabel("Times a day"), "2");
        await hand.fill(step.getByLabel("Days"), "7");
      }
      await page.locator("#sheet").getByText("7-OH tablets").first().scrollIntoViewIfNeeded();
      await hand.picture("taper-plan-of-six-steps");
      await hand.download(button(page, /^Download PDF/));
    },
  },
  {
    name: "three-languages-as-zip",
    async run(hand) {
      const { page } = hand;
      await open(hand, "More languages");
      await hand.click(page.getByRole("checkbox", { name: /Spanish/ }));
      await hand.click(page.getByRole("checkbox", { name: /Arabic/ }));
      await hand.download(button(page, "Download ZIP"));
      await hand.picture("three-languages-as-zip");
    },
  },
];

function button(page: Page, name: string | RegExp): Locator {
  return page.getByRole("button", { name });
}

async function open(hand: Hand, ...parts: readonly string[]): Promise<void> {
  for (const part of parts) {
    await hand.click(hand.page.locator("summary").filter({ hasText: new RegExp(`^${part}$`) }));
  }
}

await main();

/** Four tasks by a script, on the production build: what they cost in clicks and fields, and a script's seconds. */
async function main(): Promise<void> {
  const executablePath = browserPath();
  if (executablePath === null) throw new Error("There is no Chromium here. `npm run test:e2e` installs one.");
  await mkdir(PICTURES, { recursive: true });
  const server = startScript("start", [], {
    env: { PORT: String(PORT) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    await ready(server);
    console.log("| task | clicks | fields filled | a script’s seconds |\n| --- | --- | --- | --- |");
    for (const task of TASKS) console.log(await measure(browser, task));
  } finally {
    await browser.close();
    server.kill("SIGTERM");
  }
}

/** From the address typed to the file on the disk. Each task has a browser that has never seen the page. */
async function measure(browser: Browser, { name, run }: Task): Promise<string> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-US" });
  const hand = new Hand(await context.newPage());
  const start = performance.now();
  await hand.page.goto(`http://localhost:${PORT}/en`);
  await run(hand);
  const seconds = (performance.now() - start) / 1000;
  await context.close();
  return `| ${name} | ${hand.clicks} | ${hand.fields} | ${seconds.toFixed(1)} |`;
}

async function ready(server: ChildProcess): Promise<void> {
  if (!server.stdout) throw new Error("The server's output is not piped.");
  for await (const line of createInterface(server.stdout)) if (line.includes("is ready")) return;
  throw new Error("The server did not start.");
}
