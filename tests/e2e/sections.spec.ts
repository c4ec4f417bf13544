import { expect, test } from "../support/test";

const headings = "#sheet .handout-heading-2";

test("a preset fills the sections, shows which one it is, and stays open to change", async ({ page }) => {
  await page.goto("/en?topic=7-oh&sections=risks&textSize=large");
  const presets = page.getByRole("region", { name: "What is this visit about?" });
  await expect(presets.locator("[aria-current]")).toHaveCount(0);
  const pregnancy = presets.getByRole("link", { name: "Pregnancy" });
  await pregnancy.focus();
  await page.keyboard.press("Enter");
  await expect(pregnancy).toHaveAttribute("aria-current", "true");
  await expect(page.locator(headings).first()).toHaveText("What if I am pregnant or breastfeeding?");
  await expect(page.getByRole("radio", { name: "Large, 18 pt" })).toBeChecked();
  await page.getByRole("checkbox", { name: /^What are the risks/ }).uncheck();
  await expect(presets.locator("[aria-current]")).toHaveCount(0);
});

test("a section is taken by its handle and dropped at another place", async ({ page }) => {
  await page.goto("/en?topic=7-oh&sections=risks,mat,therapy");
  const grip = page.locator("[data-grip=risks]");
  const target = page.getByRole("checkbox", { name: /^How can therapy/ });
  await grip.hover();
  await page.mouse.down();
  const { x, y } = (await grip.boundingBox())!;
  const end = (await target.boundingBox())!;
  await page.mouse.move(x + 10, y + 40, { steps: 4 });
  await page.mouse.move(x + 10, end.y + 50, { steps: 8 });
  await page.mouse.up();
  await expect(page).toHaveURL(/sections=mat,therapy,risks$/);
  await expect(page.getByRole("status").filter({ hasText: "What are the risks?: now 3 of 3." })).toHaveCount(
    1,
  );
  await expect(page.locator(headings)).toHaveText([
    "Can medicine help me stop?",
    "How can therapy and support groups help?",
    "What are the risks?",
  ]);
});

test("Escape puts a dragged section back", async ({ page }) => {
  await page.goto("/en?topic=7-oh&sections=risks,mat,therapy");
  const grip = page.locator("[data-grip=risks]");
  await grip.hover();
  const { x, y } = (await grip.boundingBox())!;
  await page.mouse.down();
  await page.mouse.move(x + 10, y + 120, { steps: 5 });
  await expect(page.locator("ol [data-grip]").nth(1)).toHaveAttribute("data-grip", "risks");
  await page.keyboard.press("Escape");
  await expect(page.locator("ol [data-grip]").first()).toHaveAttribute("data-grip", "risks");
  await page.mouse.up();
  await expect(page).toHaveURL(/sections=risks,mat,therapy$/);
});

test("a row opens to say what the section holds and how far it was checked", async ({ page }) => {
  await page.goto("/en?topic=7-oh&sections=risks");
  await page.getByText("Details What are the risks?").click();
  const row = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("checkbox", { name: /^What are the risks/ }) });
  await expect(row).toContainText(/Main message: 7-OH can slow your breathing/);
  await expect(row).toContainText(/Reading grade [\d.]+ · \d+ sources/);
  await expect(row).toContainText("Clinical review: not yet signed.");
});

test("says what a language lacks, and its state, in words", async ({ page }) => {
  await page.goto("/en?topic=7-oh&sections=risks&language=es");
  const language = page.getByRole("combobox", { name: "Patient’s language" });
  await expect(language).toHaveAccessibleDescription(/draft, not reviewed, \d+ of 15 sections/);
  await expect(language.locator("option:checked")).toHaveText("Spanish · Español (draft, not reviewed)");
});

test("puts English on the sheet too, and takes it off with the language", async ({ page }) => {
  await page.goto("/en?topic=7-oh&sections=risks&language=es");
  await page
    .getByRole("group", { name: "English on the sheet too" })
    .getByRole("radio", { name: "Below" })
    .check();
  await expect(page).toHaveURL(/bilingual=below/);
  await expect(page.locator("#sheet")).toContainText("What are the risks?");
  await expect(page.locator("#sheet")).toContainText("¿Cuáles son los riesgos?");
  await page.getByRole("combobox", { name: "Patient’s language" }).selectOption("en");
  await expect(page).not.toHaveURL(/bilingual/);
  await expect(page.getByRole("group", { name: "English on the sheet too" })).toHaveCount(0);
});

test("says at each claim how well it is shown", async ({ page }) => {
  await page.goto("/en?topic=7-oh&sections=risks");
  await expect(page.locator("#sheet")).not.toContainText("some evidence");
  await page.getByRole("radio", { name: "In words" }).check();
  await expect(page.locator("#sheet")).toContainText("some evidence");
});
