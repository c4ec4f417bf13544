import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { type BrowserContext, type Download, expect, type Page, type Request, test } from "@playwright/test";
import { openParts } from "../support/open-parts";
import { poppler } from "../support/poppler";
import { readCodes } from "../support/read-codes";
import { readPdf } from "../support/read-pdf";

const PERSONAL = "Zqpersonal";
const CLINIC = "Zqclinic";

/** A server of this test's own: what it writes, to its output and to disk, is read afterwards. */
let server: ChildProcess;
let address: string;
let temporary: string;
let started: number;
let output = "";

test.use({ actionTimeout: 15_000 });

test.beforeAll(async () => {
  started = Date.now();
  temporary = await mkdtemp(path.join(tmpdir(), "takehome-privacy-"));
  const port = await freePort();
  address = `http://localhost:${port}`;
  server = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "--port", String(port)], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      TMPDIR: temporary,
      PUBLIC_BASE_URL: "https://handouts.example.org",
    },
  });
  const listen = (chunk: Buffer) => (output += chunk.toString());
  server.stdout?.on("data", listen);
  server.stderr?.on("data", listen);
  await expect
    .poll(
      () =>
        fetch(`${address}/api/health`).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: 60_000 },
    )
    .toBe(true);
});

test.afterAll(async () => {
  server.kill();
  await rm(temporary, { recursive: true, force: true });
});

test("what is typed about a patient is in the request and on the paper, and nowhere else", async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const requests: Request[] = [];
  context.on("request", (request) => requests.push(request));

  await page.goto(`${address}/en?topic=7-oh&sections=risks,support`);
  await typeEverything(page);
  await expect(page.locator("#sheet")).toContainText(`${PERSONAL} Name`);
  await expect(page.locator("#sheet")).toContainText(`${CLINIC} House`);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);

  await page.getByText("Pages", { exact: true }).click();
  await expect(page.getByRole("img", { name: /^Page 1 of/ })).toBeVisible({ timeout: 20_000 });
  const pdf = await downloaded(page, /^Download PDF for/);
  const clinicianSheet = await downloaded(page, "Clinician’s sheet");
  const copied = [];
  for (const name of ["Copy link", "Chart note"]) {
    await page.getByRole("button", { name }).click();
    await expect(page.getByRole("status").filter({ hasText: /copied\./ })).toBeVisible();
    copied.push(await page.evaluate(() => navigator.clipboard.readText()));
  }

  // A character that no font here has; then more than the server reads.
  await page.getByLabel("Patient’s name").fill(`${PERSONAL} Name \u{13000}`);
  await expect(page.locator("#problems")).toContainText("cannot be printed");
  await page.getByLabel("Patient’s name").fill(`${PERSONAL} Name`);
  await page.getByLabel("Logo").setInputFiles({
    name: "large.png",
    mimeType: "image/png",
    buffer: randomBytes(2 * 1024 * 1024),
  });
  await expect(page.locator("#problems")).toContainText("the request is larger than");
  await page.getByRole("button", { name: "Remove the logo" }).click();
  await expect(page.locator("#problems")).toBeEmpty();

  await page.getByText("My favorites").click();
  await page.getByLabel("Name for these choices").fill("Usual");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await page.getByRole("checkbox", { name: /Keep the clinic/ }).check();

  const stored = await storedText(page, context);
  expect(stored).toContain(CLINIC);
  expect(stored).not.toContain(PERSONAL);

  for (const request of requests) {
    const body = request.postData() ?? "";
    const isPost = request.method() === "POST" && new URL(request.url()).pathname === "/api/handouts";
    expect(request.url()).not.toMatch(/Zq/);
    expect(JSON.stringify(request.headers())).not.toMatch(/Zq/);
    if (!isPost) expect(body).not.toMatch(/Zq/);
  }
  expect(requests.some((request) => request.postData()?.includes(PERSONAL))).toBe(true);

  expect(pdf.text).toContain(`${PERSONAL} Name`);
  expect(pdf.metadata).not.toMatch(/Zq/);
  expect(pdf.fileName).not.toMatch(/Zq/);
  expect(pdf.codes).toEqual([
    expect.stringMatching(
      /^https:\/\/handouts\.example\.org\/h\/en\?topic=7-oh&sections=risks,support&id=[0-9a-f]{12}$/,
    ),
  ]);
  expect(clinicianSheet.text).not.toMatch(/Zq/);
  for (const text of copied) expect(text).not.toMatch(/Zq/);

  expect(output).not.toMatch(/Zq/);
  for (const marker of [PERSONAL, CLINIC]) {
    expect(await filesWith(marker, temporary)).toEqual([]);
    expect(await filesWith(marker, ".next")).toEqual([]);
  }

  await page.reload();
  await expect(page.getByRole("button", { name: "Download PDF", exact: true })).toBeVisible();
  await expect(page.locator("#sheet")).not.toContainText(PERSONAL);
  await expect(page.locator("#sheet")).toContainText(CLINIC);
});

async function typeEverything(page: Page) {
  await openParts(page, "Clinic", "Patient", "Taper plan");
  await page.getByRole("button", { name: "Add a local place" }).click();
  await page.getByRole("button", { name: "Add a step" }).click();
  const fill = (label: string, text: string) => page.getByLabel(label, { exact: true }).first().fill(text);
  await fill("Clinician’s name", `${CLINIC} Clinician`);
  await fill("Credential", `${CLINIC} MD`);
  await fill("Clinic’s name", `${CLINIC} House`);
  await fill("Clinic’s telephone", `${CLINIC} 555-0100`);
  await fill("Clinic’s address", `${CLINIC} Street`);
  const place = page.getByRole("group", { name: "Local place 1" });
  for (const label of ["Name", "Telephone", "Hours", "Languages"]) {
    await place.getByLabel(label).fill(`${CLINIC} ${label === "Telephone" ? "555-0102" : label}`);
  }
  await fill("Patient’s name", `${PERSONAL} Name`);
  await fill("Next appointment", `${PERSONAL} Tuesday`);
  await fill("Note for the patient", `${PERSONAL} note`);
  await fill("Emergency contact: name", `${PERSONAL} Sister`);
  await fill("Emergency contact: telephone", `${PERSONAL} 555-0101`);
  await fill("Discreet title", `${PERSONAL} title`);
  await fill("Product", `${PERSONAL} tablets`);
  await page.getByLabel("Unit", { exact: true }).selectOption("other");
  await fill("Unit in your words", `${PERSONAL} piece`);
  await fill("Amount each time", "1");
  await fill("Times a day", "2");
  await fill("Days", "7");
}

async function downloaded(page: Page, name: string | RegExp) {
  const coming: Promise<Download> = page.waitForEvent("download");
  await page.getByRole("button", { name }).click();
  const download = await coming;
  const bytes = await readFile(await download.path());
  const { pages } = await readPdf(bytes);
  return {
    fileName: download.suggestedFilename(),
    text: pages.map(({ text }) => text).join(" "),
    codes: await readCodes(bytes),
    // The information dictionary and the XMP packet. Bookmarks are the headings of the pages, and say what these say.
    metadata: poppler("pdfinfo", bytes) + poppler("pdfinfo", bytes, "-meta"),
  };
}

/** All that the browser keeps for this address. */
async function storedText(page: Page, context: BrowserContext): Promise<string> {
  const kept = await page.evaluate(async () =>
    JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      await indexedDB.databases(),
      await caches.keys(),
      window.name,
      JSON.stringify(history.state),
      document.cookie,
    ]),
  );
  return kept + JSON.stringify(await context.cookies());
}

/** Files below a folder that were written since this test began and hold a text. */
async function filesWith(text: string, folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    if ((await stat(file)).mtimeMs < started) continue;
    if (file.includes(text) || (await readFile(file)).includes(text)) found.push(file);
  }
  return found;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, () => {
      const at = probe.address();
      probe.close(() => {
        if (at !== null && typeof at === "object") resolve(at.port);
        else reject(new Error("No port is free."));
      });
    });
  });
}
