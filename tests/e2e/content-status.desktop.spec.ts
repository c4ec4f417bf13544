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
  // Each language by its own measure.
  await expect(row.getByText(/^Flesch-Kincaid grade [\d.]+$/)).toHaveCount(1);
  await expect(row.getByText(/^INFLESZ [\d.]+ \((very|fairly) easy\)$/)).toHaveCount(1);
  await expect(row.getByText(/^[\d.]+ characters a sentence$/)).toHaveCount(1);
  await expect(row.getByText(/^[\d.]+ words a sentence$/)).toHaveCount(1);
});

test("goes through the four criteria of MedlinePlus", async ({ page }) => {
  await page.goto("/en/content");
  await expect(page.getByRole("link", { name: "translated health information" })).toHaveAttribute(
    "href",
    "https://medlineplus.gov/languages/criteria.html",
  );
  await expect(
    page
      .getByRole("main")
      .getByRole("listitem")
      .filter({ hasText: /^[A-Z][a-z ]+:/i }),
  ).toContainText(["English equivalent:", "Process:", "Credentials:", "Review:"]);
});
