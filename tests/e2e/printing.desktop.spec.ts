import { expect, test } from "../support/test";

test("prints the browser's own drawing where no PDF can be shown", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "pdfViewerEnabled", { value: false });
    window.print = () => document.body.setAttribute("data-printed", "true");
  });
  await page.goto("/en");
  await page.getByRole("button", { name: "Print", exact: true }).click();
  await expect(page.locator("body")).toHaveAttribute("data-printed", "true");
});

test("sends the PDF itself to the printer", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => window.top?.document.body.setAttribute("data-printed", window.location.protocol);
  });
  await page.goto("/en?topic=7-oh&sections=risks&language=es");
  await page.getByRole("button", { name: "Print", exact: true }).click();
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.locator("body")).toHaveAttribute("data-printed", "blob:");
  expect(page.context().pages()).toHaveLength(1);
});

test("says when there is nothing to print", async ({ page }) => {
  await page.goto("/en?topic=7-oh&sections=risks");
  await page.route("/api/handouts", (route) => route.abort("aborted"));
  await page.getByRole("button", { name: "Print", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "The PDF could not be made." })).toBeVisible();
});
