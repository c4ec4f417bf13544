import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/test";

test.use({ expectedNoise: [/status of 40[04]/] });

const pages = {
  "the builder": "",
  "a problem": "?topic=7-oh&sections=risks,nine&language=es",
  "an empty selection": "?topic=7-oh",
  "a sheet in large print": "?topic=7-oh&sections=risks,overdose,support&textSize=large",
  "the state of the texts": "/content",
  "the page that is not there": "/nowhere",
};

for (const uiLocale of ["en", "es"]) {
  for (const [name, rest] of Object.entries(pages)) {
    test(`${name} in ${uiLocale} has no violation that axe finds`, async ({ page }) => {
      await page.goto(`/${uiLocale}${rest}`);
      await expect(page.locator("html")).toHaveAttribute("lang", uiLocale);
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"])
        .analyze();
      expect(
        violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
        ),
      ).toEqual([]);
    });
  }
}

test("fits a width of 320 px without scrolling sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/es");
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
});

test("leads past the header by keyboard", async ({ page }) => {
  await page.goto("/en");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the page’s content" });
  await expect(skip).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "First talk" })).toBeFocused();
});

for (const uiLocale of ["en", "es"]) {
  test(`all parts for a patient, open, in ${uiLocale} have no violation that axe finds`, async ({ page }) => {
    await page.goto(`/${uiLocale}?topic=7-oh&sections=risks`);
    await openAll(page);
    await page.getByRole("button", { name: /^(Add a step|Añadir un paso)$/ }).click();
    await page.getByRole("button", { name: /^(Add a local place|Añadir un lugar cercano)$/ }).click();
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual(
      [],
    );
  });
}

test("all parts for a patient, open, fit a width of 320 px", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/es?topic=7-oh&sections=risks");
  await openAll(page);
  await page.getByRole("button", { name: "Añadir un paso" }).click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

async function openAll(page: Page) {
  await expect(page.locator("summary").last()).toHaveText(/Taper plan|Plan de reducción/);
  await page.locator("details").evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
}
