import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { openBuilder } from "../support/open-builder";
import { packedText, readPdf } from "../support/read-pdf";
import { expect, test } from "../support/test";

test("shows a newcomer a sheet without a click", async ({ page }) => {
  await page.goto("/en");
  await expect(page.getByRole("heading", { level: 1, name: "Make a handout" })).toBeVisible();
  const sheet = page.locator("#sheet");
  await expect(
    sheet.getByRole("heading", { name: "7-OH and kratom: know the risks and stay safer" }),
  ).toBeVisible();
  await expect(sheet.getByRole("heading", { name: "Emergency" })).toBeVisible();
  await expect(page.getByRole("group", { name: "About this sheet" })).toHaveText(
    /\d+ pages · \d+ minutes · grade [\d.]+ · \d+ sources/,
  );
});

test("goes to the clinician's language", async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveURL(/\/en$/);
});

test("takes a section off the sheet and puts another on it", async ({ page }) => {
  await page.goto("/en?topic=7-oh&sections=about,risks,mat");
  const sheet = page.locator("#sheet");
  await page.getByRole("checkbox", { name: /^What is 7-OH/ }).uncheck();
  await expect(sheet.getByRole("heading", { name: "What is 7-OH?" })).toHaveCount(0);
  await page.getByRole("checkbox", { name: /What should I do in an overdose/ }).check();
  await expect(sheet.getByRole("heading", { name: "What should I do in an overdose?" })).toBeVisible();
  await expect(page).toHaveURL(/sections=risks,mat,overdose$/);
});

test("moves sections by keyboard, keeps the focus and says where they are", async ({ page }) => {
  await page.goto("/en?topic=7-oh&sections=risks,mat,therapy");
  const down = page.getByRole("button", { name: "Move down: What are the risks?" });
  await down.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "What are the risks?: now 2 of 3." })).toHaveCount(
    1,
  );
  await expect(down).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(down).toBeFocused();
  await expect(down).toHaveAttribute("aria-disabled", "true");
  await expect(page).toHaveURL(/sections=mat,therapy,risks/);
  await expect(page.locator("#sheet .handout-heading-2")).toHaveText([
    "Can medicine help me stop?",
    "How can therapy and support groups help?",
    "What are the risks?",
  ]);
});

test("says that the language at the top is the page's own", async ({ page }) => {
  await page.goto("/en?topic=7-oh&sections=risks");
  const ownLanguage = page.getByRole("navigation", { name: "This page in" });
  await expect(ownLanguage.getByText("This page in")).toBeVisible();
  await ownLanguage.getByRole("link", { name: "Español" }).click();
  await expect(page).toHaveURL("/es?topic=7-oh&sections=risks");
  await expect(page.locator("#sheet article")).toHaveAttribute("lang", "en");
});

test("gives the handout in Spanish while the page stays English", async ({ page }) => {
  await page.goto("/en?topic=7-oh&sections=about,risks");
  await page.getByRole("combobox", { name: "Patient’s language" }).selectOption("es");
  const sheet = page.locator("#sheet article");
  await expect(sheet).toHaveAttribute("lang", "es");
  await expect(sheet.getByRole("heading", { name: "¿Cuáles son los riesgos?" })).toBeVisible();
  await expect(sheet).toContainText("Overdose. I need a Spanish interpreter.");
  await expect(sheet).toContainText("This translation has not been checked by a qualified translator.");
  await expect(page.getByRole("heading", { level: 1, name: "Make a handout" })).toBeVisible();
});

test("takes over what was chosen before the page came to life", async ({ page }) => {
  const comeToLife = await hold(page);
  await page.goto("/en?topic=7-oh&sections=about,risks", { waitUntil: "commit" });
  await page.getByRole("combobox", { name: "Patient’s language" }).selectOption("es");
  await page.getByRole("checkbox", { name: "What is 7-OH?" }).uncheck();
  await page.getByRole("radio", { name: "A4" }).check();
  comeToLife();
  const sheet = page.locator("#sheet article");
  await expect(sheet).toHaveAttribute("lang", "es");
  await expect(sheet.getByRole("heading", { name: "¿Cuáles son los riesgos?" })).toBeVisible();
  await expect(sheet.getByRole("heading", { name: "¿Qué es el 7-OH?" })).toHaveCount(0);
  await expect(page).toHaveURL(/sections=risks&language=es&paper=a4&bilingual=beside/);
});

test("takes over the rest where no section was left before the page came to life", async ({ page }) => {
  const comeToLife = await hold(page);
  await page.goto("/en?topic=7-oh&sections=risks", { waitUntil: "commit" });
  await page.getByRole("checkbox", { name: "What are the risks?" }).uncheck();
  await page.getByRole("radio", { name: "A4" }).check();
  comeToLife();
  await expect(page).toHaveURL(/paper=a4/);
  await expect(page).not.toHaveURL(/risks/);
});

/** Keeps the page's code back until the function that it gives is called. */
async function hold(page: Page): Promise<() => void> {
  let comeToLife: (() => void) | undefined;
  const chosen = new Promise<void>((resolve) => {
    comeToLife = resolve;
  });
  await page.route("**/_next/static/**/*.js", async (route) => {
    await chosen;
    await route.continue();
  });
  return () => comeToLife?.();
}

test("brings a selection back by its link, in the other language of the page too", async ({ page }) => {
  await page.goto("/en?topic=7-oh&sections=mat,risks&paper=a4&textSize=large");
  await expect(page.locator("#sheet .handout-heading-2")).toHaveText([
    "Can medicine help me stop?",
    "What are the risks?",
  ]);
  await expect(page.getByRole("radio", { name: "A4" })).toBeChecked();
  await expect(page.getByRole("radio", { name: "Large, 18 pt" })).toBeChecked();
  await page.getByRole("link", { name: "Español" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Hacer una hoja para el paciente" }),
  ).toBeVisible();
  await expect(page.getByRole("radio", { name: "A4" })).toBeChecked();
  await expect(page).toHaveURL(/\/es\?topic=7-oh&sections=mat(,|%2C)risks&paper=a4&textSize=large/);
});

test("downloads the PDF of what is shown", async ({ page }) => {
  await openBuilder(page, "/en?topic=7-oh&sections=risks,mat&language=es");
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download PDF" }).click();
  await page.getByRole("button", { name: "Go on" }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^7-oh-es-[0-9a-f]{12}\.pdf$/);
  const pdf = await readPdf(await readFile(await download.path()));
  expect(pdf.language).toBe("es");
  expect(packedText(pdf)).toContain("¿Cuálessonlosriesgos?");
  await expect(page.getByRole("status").filter({ hasText: "The PDF is ready." })).toBeVisible();
});

test("copies a link that brings the selection back", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/en?topic=7-oh&sections=risks,mat");
  await page.getByRole("checkbox", { name: /How can therapy/ }).check();
  await (await action(page, "Copy link")).click();
  await expect(
    page.getByRole("status").filter({ hasText: "Link copied. It holds these choices, and nothing of" }),
  ).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).search).toBe("?topic=7-oh&sections=risks,mat,therapy");
});

test("shows the link when the browser does not allow copying", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", {
      value: { writeText: () => Promise.reject(new Error("refused")) },
    });
  });
  await page.goto("/en?topic=7-oh&sections=risks");
  await (await action(page, "Copy link")).click();
  await expect(page.getByRole("textbox", { name: /did not allow copying/ })).toHaveValue(
    /\/en\?topic=7-oh&sections=risks$/,
  );
});

test("copies a note for the chart, with the day of the browser", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.clock.setFixedTime(new Date("2026-11-24T23:30:00Z"));
  await page.goto("/en?topic=7-oh&sections=risks,mat&language=es");
  await (await action(page, "Chart note")).click();
  await expect(page.getByRole("status").filter({ hasText: "Chart note copied." })).toBeVisible();
  const note = await page.evaluate(() => navigator.clipboard.readText());
  expect(note).toMatch(
    /^2026-11-24\nPatient education given: .+\nSections: What are the risks\? Can medicine help me stop\?\nPatient’s sheet: Spanish, handout [0-9a-f]{12}, version [\d-]+\.\n\[ \] Teach-back done\n/,
  );
});

test("downloads the clinician's sheet as a file of its own", async ({ page }) => {
  await page.goto("/en?topic=7-oh&sections=risks,mat&language=es");
  const coming = page.waitForEvent("download");
  await (await action(page, "Clinician’s sheet")).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^7-oh-clinician-en-[0-9a-f]{12}\.pdf$/);
  const pdf = await readPdf(await readFile(await download.path()));
  for (const { text } of pdf.pages) expect(text).toContain("For the clinician");
});

test("prints the sheet and nothing around it", async ({ page }) => {
  await page.goto("/en");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("#sheet article")).toBeVisible();
  await expect(page.getByRole("button", { name: "Download PDF" })).toBeHidden();
  await expect(page.getByRole("heading", { level: 1, name: "Make a handout" })).toBeHidden();
});

/** A button of the bar; on a phone those after the first stand behind "More". */
async function action(page: Page, name: string): Promise<Locator> {
  const isNarrow = (page.viewportSize()?.width ?? 0) < 1024;
  if (isNarrow) await page.getByRole("button", { name: "More", exact: true }).click();
  return page.getByRole("button", { name });
}
