import { openParts } from "../support/open-parts";
import { expect, test } from "../support/test";

// Steps without an amount are no plan yet: the server says what is missing.
test.use({ expectedNoise: [/status of 400/] });

test("keeps the sheet in view at the end of a long form, and the form in its place while the sheet is read", async ({
  page,
}) => {
  await page.goto("/en?topic=7-oh&sections=risks,mat");
  await openParts(page, "Taper plan");
  for (let step = 0; step < 6; step += 1) await page.getByRole("button", { name: "Add a step" }).click();
  const last = page.getByRole("group", { name: "Step 6" });
  await expect(page.locator("#problems")).toContainText("Step 6, Days: this is missing.");
  await last.getByLabel("Days").focus();
  await expect(page.getByRole("heading", { name: "Emergency" })).toBeInViewport();

  const before = await page.evaluate(() => window.scrollY);
  await page.locator("#sheet").hover({ position: { x: 200, y: 300 } });
  await page.mouse.wheel(0, 700);
  await expect(page.getByRole("heading", { name: "What are the risks?" })).toBeInViewport();
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
  await expect(last).toBeInViewport();
});
