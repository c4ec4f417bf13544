import type { Page } from "@playwright/test";
import { openBuilder } from "../support/open-builder";
import { expect, test } from "../support/test";

const language = (page: Page) => page.getByRole("combobox", { name: "Patient’s language" });
const layout = (page: Page, name: string) =>
  page.getByRole("group", { name: "English on the sheet too" }).getByRole("radio", { name });
const message = (page: Page, name: string) =>
  page.getByRole("status").filter({ hasText: `no qualified translator has checked the ${name}.` });

test("an unchecked translation brings the English along, and says so", async ({ page }) => {
  await openBuilder(page, "/en?topic=7-oh&sections=risks");
  await language(page).selectOption("es");
  await expect(layout(page, "Beside")).toBeChecked();
  await expect(message(page, "Spanish")).toBeVisible();
  await expect(page).toHaveURL(/language=es&bilingual=beside/);
  await expect(page.locator("#sheet")).toContainText("What are the risks?");
  await expect(page.locator("#sheet")).toContainText("¿Cuáles son los riesgos?");
  await language(page).selectOption("ar");
  await expect(layout(page, "Beside")).toBeChecked();
  await expect(message(page, "Arabic")).toBeVisible();
  await language(page).selectOption("en");
  await expect(page).not.toHaveURL(/bilingual/);
  await expect(page.getByText("no qualified translator has checked the")).toHaveCount(0);
});

test("in large print the English stands below, and moves with the text size", async ({ page }) => {
  await openBuilder(page, "/en?topic=7-oh&sections=risks&textSize=large");
  await language(page).selectOption("zh-Hans");
  await expect(layout(page, "Below")).toBeChecked();
  await page.getByRole("radio", { name: "Standard, 12 pt" }).check();
  await expect(layout(page, "Beside")).toBeChecked();
  await page.getByRole("radio", { name: "Large, 18 pt" }).check();
  await expect(layout(page, "Below")).toBeChecked();
  await expect(page.getByRole("alert").filter({ hasText: "Please check" })).toHaveCount(0);
});

test("what the clinician says about the English holds for every language of this page", async ({ page }) => {
  await openBuilder(page, "/en?topic=7-oh&sections=risks");
  await language(page).selectOption("es");
  await layout(page, "No").check();
  await expect(message(page, "Spanish")).toHaveCount(0);
  await language(page).selectOption("ar");
  await expect(layout(page, "No")).toBeChecked();
  await expect(page).not.toHaveURL(/bilingual/);
  await layout(page, "Below").check();
  await language(page).selectOption("en");
  await language(page).selectOption("es");
  await expect(layout(page, "Below")).toBeChecked();
  await expect(message(page, "Spanish")).toHaveCount(0);
});

test("a link is shown as it is", async ({ page }) => {
  await openBuilder(page, "/en?topic=7-oh&sections=risks&language=es");
  await expect(layout(page, "No")).toBeChecked();
  await expect(message(page, "Spanish")).toHaveCount(0);
});
