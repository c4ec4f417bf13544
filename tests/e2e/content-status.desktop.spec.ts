import { expect, test } from "../support/test";

test("shows for each text and language whether anybody has signed it", async ({ page }) => {
  await page.goto("/en");
  await page.getByRole("link", { name: "Who has checked these texts" }).click();
  await expect(page).toHaveURL(/\/en\/content$/);
  const table = page.getByRole("table");
  for (const name of ["English", "Español", "العربية"]) {
    await expect(table.getByRole("columnheader", { name, exact: true })).toBeVisible();
  }
  const row = table.getByRole("row", { name: /What are the risks/ });
  // The project ships unsigned: one clinical state in English, two states in each translation.
  await expect(row.getByText("Clinical review: not yet signed.")).toHaveCount(4);
  await expect(row.getByText("Translation review: not yet signed.")).toHaveCount(3);
});
