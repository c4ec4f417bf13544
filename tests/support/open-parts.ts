import { type Page, test } from "@playwright/test";

/** Opens "For this patient" and, in it, the parts that are named. */
export async function openParts(page: Page, ...parts: readonly ("Clinic" | "Patient" | "Taper plan")[]) {
  await skipUnlessOffered(page);
  for (const name of ["For this patient", ...parts]) {
    await page
      .locator("summary")
      .filter({ hasText: new RegExp(`^${name}$`) })
      .click();
  }
}

/** The form offers these parts once the sheet prints them: app/[uiLocale]/prints-parts.ts. */
export async function skipUnlessOffered(page: Page) {
  await page.getByText("My favourites").or(page.getByText("Mis favoritos")).waitFor();
  const offered = await page.getByText(/^(For this patient|Para este paciente)$/).count();
  test.skip(offered === 0, "The sheet does not print these parts yet.");
}
