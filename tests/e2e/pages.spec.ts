import { EventEmitter, once } from "node:events";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/test";

/** How many pictures of a page hold ink; a page that was not drawn is empty. */
async function drawnPages(page: Page): Promise<number> {
  return page.getByRole("img", { name: /^Page \d+ of \d+$/ }).evaluateAll(
    (frames) =>
      frames.filter((frame) => {
        const canvas = frame.querySelector("canvas");
        const pixels = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
        return pixels.some((value, index) => index % 4 === 0 && value < 100);
      }).length,
  );
}

/** Each page is shown as soon as it is drawn; the words above them change when all are. */
async function allDrawn(page: Page): Promise<void> {
  await expect(page.getByText("The pages as they are printed.")).toBeVisible();
}

test("shows the real pages as pictures, and the words again", async ({ page }) => {
  await page.goto("/en?topic=7-oh&sections=risks,mat");
  await page.getByText("Pages", { exact: true }).click();
  const pictures = page.getByRole("img", { name: /^Page \d+ of \d+$/ });
  await allDrawn(page);
  const facts = page.getByRole("group", { name: "About this sheet" });
  await expect(facts).toContainText(`${await pictures.count()} pages`);
  expect(await drawnPages(page)).toBe(await pictures.count());
  await expect(page.locator("#sheet article")).toBeHidden();
  await page.getByText("Read", { exact: true }).click();
  await expect(page.locator("#sheet article")).toBeVisible();
  await expect(pictures).toHaveCount(0);
});

test("reads the file in a worker of our own origin", async ({ page, baseURL }) => {
  await page.goto("/en?topic=7-oh&sections=risks");
  await page.getByText("Pages", { exact: true }).click();
  await expect(page.getByRole("img", { name: /^Page 1 of/ })).toBeVisible();
  expect(page.workers().map((worker) => new URL(worker.url()).origin)).toEqual([baseURL]);
});

test("keeps the old pages until the new ones are drawn", async ({ page }) => {
  await page.goto("/en?topic=7-oh&sections=risks");
  await page.getByText("Pages", { exact: true }).click();
  const pictures = page.getByRole("img", { name: /^Page \d+ of \d+$/ });
  await allDrawn(page);
  const before = await pictures.count();

  const gate = new EventEmitter();
  const opened = once(gate, "open");
  await page.route("/api/handouts", async (route) => {
    if (route.request().postData()?.includes('"format":"pdf"')) await opened;
    await route.continue();
  });
  await page.getByRole("checkbox", { name: /Can medicine help me stop/ }).check();
  await expect(page.locator("#sheet")).toContainText("Can medicine help me stop?");
  await expect(pictures).toHaveCount(before);
  expect(await drawnPages(page)).toBe(before);
  gate.emit("open");
  await expect.poll(() => pictures.count()).toBeGreaterThan(before);
});

test("shows the first page while the others are still drawn", async ({ page }) => {
  await page.goto("/en?topic=7-oh&sections=risks,mat,overdose,support");
  const seen = page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const counts: number[] = [];
        new MutationObserver((_, observer) => {
          counts.push(document.querySelectorAll("canvas").length);
          if (document.querySelector("[aria-busy=false] canvas")) {
            observer.disconnect();
            resolve(counts);
          }
        }).observe(document.body, { childList: true, subtree: true, attributes: true });
      }),
  );
  await page.getByText("Pages", { exact: true }).click();
  expect(await seen).toContain(1);
});

test("says when the pages cannot be drawn, and tries again", async ({ page }) => {
  await page.goto("/en?topic=7-oh&sections=risks");
  await page.route("/api/handouts", (route) => route.abort("aborted"));
  await page.getByText("Pages", { exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: "The pages could not be drawn." })).toBeVisible();
  await page.unroute("/api/handouts");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("img", { name: /^Page 1 of/ })).toBeVisible();
});

test("prints the sheet and not the pictures from the view of the pages", async ({ page }) => {
  await page.goto("/en?topic=7-oh&sections=risks");
  await page.getByText("Pages", { exact: true }).click();
  await expect(page.getByRole("img", { name: /^Page 1 of/ })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("#sheet article")).toBeVisible();
  await expect(page.getByRole("img", { name: /^Page 1 of/ })).toBeHidden();
});
