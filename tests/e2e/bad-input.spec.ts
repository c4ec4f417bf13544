import { expect, test } from "../support/test";

// The browser itself reports each refusal that the page then explains in words.
test.use({ expectedNoise: [/status of (400|404|500)/] });

test("explains a hostile query and stays", async ({ page }) => {
  await page.goto(
    "/en?topic=7-oh&sections=risks,%3Cscript%3Ealert(1)%3C/script%3E&language=xx&paper=a3&paper=a4&foo=bar",
  );
  await expect(page.getByRole("alert").filter({ hasText: "Please check" })).toContainText(
    "Paper: this is given more than once.",
  );
  await expect(page.locator("#sheet").getByRole("heading", { name: "What are the risks?" })).toBeVisible();
});

test("names an unknown section and keeps the known ones", async ({ page }) => {
  await page.goto("/es?topic=7-oh&sections=risks,nine,risks");
  await expect(page.getByRole("alert").filter({ hasText: "Revise esto" })).toContainText("Secciones");
  await expect(page.getByRole("checkbox", { name: /riesgos/ })).toBeChecked();
});

test("asks for a section when none is picked, and keeps the rest", async ({ page }) => {
  await page.goto("/en?topic=7-oh&sections=risks&paper=a4");
  await page.getByRole("checkbox", { name: /What are the risks/ }).uncheck();
  await expect(page.getByRole("alert").filter({ hasText: "Please check" })).toContainText(
    "Sections: no section is picked. Pick at least one.",
  );
  await expect(page.getByRole("radio", { name: "A4" })).toBeChecked();
  await page.getByRole("checkbox", { name: /Can medicine help/ }).check();
  await expect(page.getByRole("alert").filter({ hasText: "Please check" })).toHaveCount(0);
  await expect(
    page.locator("#sheet").getByRole("heading", { name: "Can medicine help me stop?" }),
  ).toBeVisible();
});

test("keeps the sheet and offers another try when the server cannot be reached", async ({ page }) => {
  await page.goto("/en?topic=7-oh&sections=risks");
  await page.route("**/api/handouts", (route) => route.fulfill({ status: 500, body: "" }));
  await page.getByRole("checkbox", { name: /Can medicine help/ }).check();
  const alert = page.getByRole("alert").filter({ hasText: "could not be loaded" });
  await expect(alert).toBeVisible();
  await expect(page.locator("#sheet").getByRole("heading", { name: "What are the risks?" })).toBeVisible();
  await page.unroute("**/api/handouts");
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(
    page.locator("#sheet").getByRole("heading", { name: "Can medicine help me stop?" }),
  ).toBeVisible();
});
test("has a page of its own for an unknown address", async ({ page }) => {
  await page.goto("/es/nada");
  await expect(page.getByRole("heading", { name: "Aquí no hay ninguna página" })).toBeVisible();
  await page.getByRole("link", { name: "Hacer una hoja" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Hacer una hoja para el paciente" }),
  ).toBeVisible();
});
