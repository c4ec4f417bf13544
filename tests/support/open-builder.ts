import { expect, type Page } from "@playwright/test";

/** Opens the builder and waits until its script runs: before that, a button of the form sends the form. */
export async function openBuilder(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await untilAlive(page);
}

export async function untilAlive(page: Page): Promise<void> {
  await expect(page.locator("#more-actions")).toBeAttached();
}
