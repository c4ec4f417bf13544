import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium } from "@playwright/test";
import { renderHandoutHtml } from "@/components/handout/render-handout-html";
import type { Handout } from "@/lib/handout/handout";
import { fontFiles } from "@/lib/pdf/cut-fonts";
import { fontStack } from "@/lib/pdf/font-stack";
import { browserPath } from "@/tests/support/browser-path";

/** Prints sheets as a server with a browser would: the browser runs already, the page is new. */
export class Chromium {
  private constructor(
    private readonly browser: Browser,
    private readonly folder: string,
  ) {}

  static async launch(): Promise<Chromium> {
    const executablePath = browserPath();
    const browser = await chromium.launch({
      ...(executablePath && { executablePath }),
      // The last one lets a page that is a file use fonts that are files.
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--allow-file-access-from-files",
      ],
    });
    return new Chromium(browser, await mkdtemp(path.join(tmpdir(), "takehome-bench-")));
  }

  /** The handout's HTML in the fonts of its PDF, as a file. */
  async write(handout: Handout): Promise<string> {
    const html = await renderHandoutHtml(
      handout,
      `${await readFile("public/handout.css", "utf8")}${fonts(handout)}`,
    );
    const file = path.join(this.folder, `${handout.language}.html`);
    await writeFile(file, html);
    return pathToFileURL(file).href;
  }

  async print(address: string): Promise<Buffer> {
    const page = await this.browser.newPage();
    await page.goto(address, { waitUntil: "load" });
    const printed = await page.pdf({ format: "Letter", tagged: true });
    await page.close();
    return printed;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await rm(this.folder, { recursive: true });
  }
}

function fonts({ language }: Handout): string {
  const families = fontStack(language);
  const faces = families.flatMap((family) => {
    const { regular, bold } = fontFiles(family);
    return [face(family, 400, regular), face(family, 700, bold)];
  });
  const names = families.map((family) => `"bench ${family}"`).join(", ");
  return `${faces.join("\n")}\n* { font-family: ${names} !important; }`;
}

function face(family: string, weight: number, file: string): string {
  return `@font-face { font-family: "bench ${family}"; font-weight: ${weight}; src: url("${pathToFileURL(file).href}"); }`;
}
