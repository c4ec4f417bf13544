import { packedText, readPdf } from "../support/read-pdf";
import { expect, test } from "../support/test";

test.use({
  javaScriptEnabled: false,
  // A browser that runs no scripts still looks at their addresses, and then refuses its own look-ahead.
  expectedNoise: [/^request failed \(csp\): \S+\/_next\/static\//],
});

test("makes a sheet by a plain form", async ({ page }) => {
  await page.goto("/en?topic=7-oh&sections=about,risks,tapering,mat,therapy");
  await page.getByRole("checkbox", { name: /What is 7-OH/ }).uncheck();
  await page.getByRole("checkbox", { name: /What should I do in an overdose/ }).check();
  await page.getByRole("radio", { name: "A4" }).check();
  await page.getByRole("button", { name: "Update preview" }).click();
  await expect(page.locator("#sheet .handout-heading-2")).toHaveText([
    "What are the risks?",
    "How can I cut down safely?",
    "Can medicine help me stop?",
    "How can therapy and support groups help?",
    "What should I do in an overdose?",
  ]);
  await expect(page.getByRole("radio", { name: "A4" })).toBeChecked();
});

test("moves a section by a button", async ({ page }) => {
  await page.goto("/en?topic=7-oh&sections=risks,mat");
  await page.getByRole("button", { name: "Move up: Can medicine help me stop?" }).click();
  await expect(page).toHaveURL(/sections=mat,risks$/);
  await expect(page.locator("#sheet .handout-heading-2")).toHaveText([
    "Can medicine help me stop?",
    "What are the risks?",
  ]);
});

test("asks for the PDF by the form itself", async ({ page, request }) => {
  await page.goto("/en?topic=7-oh&sections=risks,mat&language=es");
  const button = page.getByRole("button", { name: "Download PDF" });
  await expect(button).toHaveAttribute("formaction", "/api/handouts");
  // The browser's own viewer cannot be read, so the address that the form makes is asked for directly.
  const answer = await request.get(
    "/api/handouts?topic=7-oh&sections=risks&sections=mat&language=es&textSize=standard&paper=letter&format=pdf",
  );
  expect(packedText(await readPdf(await answer.body()))).toContain("¿Cuálessonlosriesgos?");
});

test("names what is wrong and shows the rest", async ({ page }) => {
  await page.goto("/en?topic=7-oh&sections=risks,nine&language=es");
  await expect(page.getByRole("alert").filter({ hasText: "Please check" })).toContainText("Sections");
  await expect(page.locator("#sheet .handout-heading-2")).toHaveText(["¿Cuáles son los riesgos?"]);
});

test("takes a preset by its link", async ({ page }) => {
  await page.goto("/en?topic=7-oh&sections=risks&paper=a4");
  await page.getByRole("link", { name: "Pregnancy" }).click();
  await expect(page.locator("#sheet .handout-heading-2").first()).toHaveText(
    "What if I am pregnant or breastfeeding?",
  );
  await expect(page.getByRole("radio", { name: "A4" })).toBeChecked();
});

test("does not offer a patient's part, which a plain form would put into the address", async ({ page }) => {
  await page.goto("/en");
  await expect(page.getByRole("button", { name: "Download PDF" })).toBeVisible();
  await expect(page.getByText("For this patient")).toHaveCount(0);
});
