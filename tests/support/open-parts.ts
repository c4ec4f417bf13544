import type { Page } from "@playwright/test";

/** Opens "For this patient" and, in it, the parts that are named. */
export async function openParts(page: Page, ...parts: readonly ("Clinic" | "Patient" | "Taper plan")[]) {
  for (const name of ["For this patient", ...parts]) {
    await page
      .locator("summary")
      .filter({ hasText: new RegExp(`^${name}$`) })
      .click();
  }
}
