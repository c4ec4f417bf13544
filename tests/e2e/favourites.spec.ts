import { expect, test } from "../support/test";

test("keeps a favourite in this browser by a click", async ({ page }) => {
  await page.goto("/en?topic=7-oh&sections=risks,mat&textSize=large");
  await page.getByText("My favorites").click();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByLabel("Name for these choices").fill("Usual");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await expect(page.getByRole("link", { name: "Usual" })).toHaveAttribute(
    "href",
    "/en?topic=7-oh&sections=risks,mat&textSize=large",
  );
  await page.getByRole("button", { name: "Forget Usual" }).click();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
