import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { openBuilder, untilAlive } from "../support/open-builder";
import { expect, test } from "../support/test";

const question = (page: Page) => page.getByRole("dialog", { name: /^No qualified translator has checked/ });
const download = (page: Page) => page.getByRole("button", { name: "Download PDF" });
const language = (page: Page) => page.getByRole("combobox", { name: "Patient’s language" });

async function isMade(page: Page, act: () => Promise<void>): Promise<void> {
  const coming = page.waitForEvent("download");
  await act();
  await coming;
}

test("asks before an unchecked translation is downloaded, once for each language", async ({ page }) => {
  await openBuilder(page, "/en?topic=7-oh&sections=risks&language=es");
  await download(page).click();
  await expect(question(page)).toHaveAccessibleName(
    "No qualified translator has checked this sheet in Spanish.",
  );
  await expect(question(page)).toHaveAccessibleDescription(
    /45 CFR 92\.201\(c\)\(3\).*qualified human translator.*No click here replaces that review\..*qualified interpreter/,
  );
  await isMade(page, () => page.getByRole("button", { name: "Go on" }).click());
  await expect(question(page)).toHaveCount(0);
  await isMade(page, () => download(page).click());
  await expect(question(page)).toHaveCount(0);

  await language(page).selectOption("ar");
  await download(page).click();
  await expect(question(page)).toHaveAccessibleName(/Arabic/);
});

test("asks again when the page is loaded again: the answer is kept nowhere", async ({ page }) => {
  await openBuilder(page, "/en?topic=7-oh&sections=risks&language=es");
  await download(page).click();
  await isMade(page, () => page.getByRole("button", { name: "Go on" }).click());
  const kept = await page.evaluate(() => [
    localStorage.length,
    sessionStorage.length,
    document.cookie.includes("es"),
  ]);
  expect(kept).toEqual([0, 0, false]);
  await page.reload();
  await untilAlive(page);
  await download(page).click();
  await expect(question(page)).toBeVisible();
});

test("does not ask about English, nor about the clinician's sheet", async ({ page }) => {
  await openBuilder(page, "/en?topic=7-oh&sections=risks");
  await isMade(page, () => download(page).click());
  await language(page).selectOption("es");
  if (await page.getByRole("button", { name: "More", exact: true }).isVisible())
    await page.getByRole("button", { name: "More", exact: true }).click();
  await isMade(page, () => page.getByRole("button", { name: "Clinician’s sheet" }).click());
  await expect(question(page)).toHaveCount(0);
});

test("makes nothing on the way back, and asks again; by keyboard alone", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.postData()?.includes('"format":"pdf"')) asked.push(request.url());
  });
  await openBuilder(page, "/en?topic=7-oh&sections=risks&language=es");
  await download(page).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Go on" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Back" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(question(page)).toHaveCount(0);
  await expect(download(page)).toBeFocused();

  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await expect(question(page)).toHaveCount(0);
  await expect(download(page)).toBeFocused();
  expect(asked).toEqual([]);

  await page.keyboard.press("Enter");
  await isMade(page, () => page.keyboard.press("Enter"));
  await expect(download(page)).toBeFocused();
});

test("is gone from the page before the browser prints it", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "pdfViewerEnabled", { value: false });
    window.print = () =>
      document.body.setAttribute("data-printed", String(document.querySelectorAll("dialog").length));
  });
  await openBuilder(page, "/en?topic=7-oh&sections=risks&language=es");
  if (await page.getByRole("button", { name: "More", exact: true }).isVisible())
    await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("button", { name: "Print", exact: true }).click();
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.locator("body")).toHaveAttribute("data-printed", "0");
});

test("names every unchecked language of a ZIP that was not asked about before", async ({ page }) => {
  await openBuilder(page, "/en?topic=7-oh&sections=risks&language=es");
  await download(page).click();
  await isMade(page, () => page.getByRole("button", { name: "Go on" }).click());
  await page.getByText("More languages").click();
  for (const name of [/English/, /Arabic/, /Simplified Chinese/])
    await page.getByRole("checkbox", { name }).check();
  await page.getByRole("button", { name: "Download ZIP" }).click();
  await expect(question(page)).toHaveAccessibleName(
    "No qualified translator has checked this sheet in Arabic and Simplified Chinese.",
  );
});

for (const uiLocale of ["en", "es"]) {
  test(`has no violation that axe finds in ${uiLocale}`, async ({ page }) => {
    await openBuilder(page, `/${uiLocale}?topic=7-oh&sections=risks&language=ar`);
    await page.getByRole("button", { name: /^(Download PDF|Descargar PDF)$/ }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual(
      [],
    );
  });
}
