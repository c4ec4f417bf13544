import { readFile } from "node:fs/promises";
import { openBuilder } from "../support/open-builder";
import { openParts } from "../support/open-parts";
import { packedText, readPdf } from "../support/read-pdf";
import { expect, test } from "../support/test";

// The browser itself reports each refusal that the page then explains in words.
test.use({ expectedNoise: [/status of 400/] });

test("puts name and date on the sheet, says for whom the file is, and clears all at once", async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date("2026-11-24T12:00:00Z"));
  await page.goto("/en?topic=7-oh&sections=risks");
  await openParts(page, "Patient");
  await expect(page.getByLabel("Date of the visit")).toHaveValue("2026-11-24");
  await page.getByLabel("Patient’s name").fill("Ana Roe");
  await expect(page.locator("#sheet")).toContainText("Ana Roe");
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download PDF for Ana Roe" }).click();
  const pdf = await readPdf(await readFile(await (await coming).path()));
  expect(pdf.pages[0]!.text).toContain("Ana Roe");
  expect(page.url()).not.toContain("Ana");

  await page.getByRole("button", { name: "New patient" }).click();
  await expect(page.getByRole("button", { name: "Download PDF", exact: true })).toBeVisible();
  await expect(page.locator("#sheet")).not.toContainText("Ana Roe");
  await expect(page.getByRole("status").filter({ hasText: "The patient’s part is cleared." })).toHaveCount(1);
  await openParts(page, "Patient");
  await expect(page.getByLabel("Patient’s name")).toHaveValue("");
});

test("asks before a preset is taken while a name is set", async ({ page }) => {
  await page.goto("/en?topic=7-oh&sections=risks");
  await openParts(page, "Patient");
  await page.getByLabel("Patient’s name").fill("Ana Roe");
  await page.getByRole("link", { name: "Pregnancy" }).click();
  const dialog = page.getByRole("dialog", { name: /The name Ana Roe is on this sheet/ });
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(page).toHaveURL(/sections=risks$/);

  await page.getByRole("link", { name: "Pregnancy" }).click();
  await dialog.getByRole("button", { name: "Same patient: keep it" }).click();
  await expect(page).toHaveURL(/sections=pregnancy/);
  await expect(page.getByLabel("Patient’s name")).toHaveValue("Ana Roe");

  await page.getByRole("link", { name: "First talk" }).click();
  await dialog.getByRole("button", { name: "New patient: clear it" }).click();
  await expect(page).toHaveURL(/sections=about/);
  await expect(page.getByRole("button", { name: "Download PDF", exact: true })).toBeVisible();
});

test("has the browser ask before something typed is left", async ({ page }) => {
  await page.goto("/en?topic=7-oh&sections=risks");
  await openParts(page, "Patient");
  await page.getByLabel("Patient’s name").fill("Ana Roe");
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    // The click goes on waiting until the question is answered.
    void dialog.dismiss();
  });
  await page.getByRole("link", { name: "Español" }).click();
  await expect.poll(() => asked).toEqual(["beforeunload"]);
  await expect(page.getByLabel("Patient’s name")).toHaveValue("Ana Roe");
});

test("keeps the clinic in this browser only when asked, and forgets it", async ({ page }) => {
  const kept = () => page.evaluate(() => localStorage.getItem("takehome.clinic"));
  await page.goto("/en?topic=7-oh&sections=risks");
  await openParts(page, "Clinic");
  await page.getByLabel("Clinic’s name").fill("North Clinic");
  await expect(page.locator("#sheet")).toContainText("North Clinic");
  expect(await kept()).toBeNull();
  await page.getByRole("checkbox", { name: /Keep the clinic/ }).check();
  expect(await kept()).toContain("North Clinic");
  await page.reload();
  await expect(page.locator("#sheet")).toContainText("North Clinic");
  await openParts(page, "Clinic");
  await page.getByRole("button", { name: "Forget the clinic" }).click();
  expect(await kept()).toBeNull();
  await expect(page.getByLabel("Clinic’s name")).toHaveValue("");
  await expect(page.locator("#sheet")).not.toContainText("North Clinic");
});

test("hints at words that may hurt while the note is typed", async ({ page }) => {
  await page.goto("/en?topic=7-oh&sections=risks");
  await openParts(page, "Patient");
  await page.getByLabel("Note for the patient").fill("Stay clean.");
  await expect(page.getByRole("status").filter({ hasText: "“clean” may hurt or mislead." })).toBeVisible();
  await page.getByLabel("Note for the patient").fill("Drink water.");
  await expect(page.getByText("may hurt or mislead")).toHaveCount(0);
});

test("takes the clinician's steps, counts days and sums, and puts them on the sheet", async ({ page }) => {
  await page.goto("/en?topic=7-oh&sections=risks");
  await openParts(page, "Clinic", "Taper plan");
  await page.getByLabel("Product").fill("7-OH tablets");
  await page.getByLabel("First day").fill("2026-11-25");
  const add = page.getByRole("button", { name: "Add a step" });
  const step = (number: number) => page.getByRole("group", { name: `Step ${number}` });
  const fill = async (number: number, amount: string) => {
    await add.click();
    await step(number).getByLabel("Amount each time").fill(amount);
    await step(number).getByLabel("Times a day").fill("3");
    await step(number).getByLabel("Days").fill("7");
  };
  await fill(1, "2");
  await expect(step(1)).toContainText("Wed, Nov 25, 2026 to Tue, Dec 1, 2026");
  await expect(step(1)).toContainText("6 a day, 42 in all. On this screen only.");
  await expect(page.locator("#problems")).toContainText(
    "Clinic’s telephone: a taper plan must say whom to call.",
  );
  await page.getByLabel("Clinic’s telephone").fill("555-0100");
  await expect(page.locator("#problems")).toBeEmpty();

  await fill(2, ".5");
  await expect(step(2).getByLabel("Amount each time")).toHaveAccessibleDescription(/\.5 is read as 5/);
  await step(2).getByLabel("Amount each time").fill("2.5");
  await expect(step(2)).toContainText("Step 2 is higher than the step before.");
  await step(2).getByLabel("Amount each time").fill("1");
  await expect(page.getByText("is higher than the step before")).toHaveCount(0);

  await page.getByRole("button", { name: "Remove step 2" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: "Move step 2 up" }).click();
  await expect(step(1).getByLabel("Amount each time")).toHaveValue("1");
  await expect(page.getByRole("status").filter({ hasText: "Step 2 is now step 1." })).toHaveCount(1);
  await expect(page.locator("#sheet")).toContainText("7-OH tablets");
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download PDF" }).click();
  const pdf = await readPdf(await readFile(await (await coming).path()));
  expect(packedText(pdf)).toContain("7-OHtablets");
});

test("says beside a field that it is empty once it was left, and above at once, with a link to it", async ({
  page,
}) => {
  await openBuilder(page, "/en?topic=7-oh&sections=risks");
  await openParts(page, "Taper plan");
  await page.getByRole("button", { name: "Add a step" }).click();
  const problems = page.locator("#problems");
  const phone = page.getByLabel("Clinic’s telephone");
  await expect(phone).toBeHidden();
  await expect(problems).toContainText("Clinic’s telephone: a taper plan must say whom to call.");
  await expect(page.locator("[aria-invalid=true]")).toHaveCount(0);
  await page
    .locator("details")
    .getByRole("link", { name: /^Clinic’s telephone: a taper plan must say whom to call/ })
    .click();
  await expect(phone).toBeFocused();
  await phone.fill("555-0100");
  await expect(problems).not.toContainText("Clinic’s telephone");
  await expect(problems).toContainText("Product: this is missing. Fill it in.");
  await expect(problems).toContainText("Step 1, Days: this is missing. Fill it in.");
  const invalid = page.locator("[aria-invalid=true]");
  await expect(invalid).toHaveCount(0);

  const step = (number: number) => page.getByRole("group", { name: `Step ${number}`, exact: true });
  await step(1).getByLabel("Amount each time").focus();
  await page.keyboard.press("Tab");
  await expect(step(1).getByLabel("Amount each time")).toHaveAccessibleDescription(/this is missing/);
  await expect(invalid).toHaveCount(1);
  // The whole row is left.
  await page.getByLabel("Product").fill("7-OH tablets");
  await expect(invalid).toHaveCount(3);
  await expect(step(1).getByLabel("Days")).toHaveAttribute("aria-invalid", "true");

  await page.getByRole("button", { name: "Add a step" }).click();
  await expect(problems).toContainText("Step 2, Amount each time: this is missing.");
  await expect(step(2).locator("[aria-invalid]")).toHaveCount(0);
  await page.getByRole("button", { name: "Download PDF" }).click();
  await expect(step(2).locator("[aria-invalid]")).toHaveCount(3);

  // Closed again, it opens for the link; the address tells nothing of it.
  await page
    .locator("summary")
    .filter({ hasText: /^For this patient$/ })
    .click();
  await expect(step(2)).toBeHidden();
  await problems.getByRole("link", { name: /^Step 2, Times a day/ }).press("Enter");
  await expect(step(2).getByLabel("Times a day")).toBeFocused();
  expect(new URL(page.url()).hash).toBe("");
});

test("leads from what is missing on the form to the field", async ({ page }) => {
  await openBuilder(page, "/en?topic=7-oh&sections=risks&language=es&textSize=large&bilingual=beside");
  await page
    .locator("#problems")
    .getByRole("link", { name: /^Two languages: large print/ })
    .click();
  await expect(page.getByRole("radio", { name: "Beside" })).toBeFocused();
  await page.getByRole("radio", { name: "Below" }).check();
  await expect(page.locator("#problems")).toBeEmpty();
  await page.getByRole("checkbox", { name: /What are the risks|riesgos/ }).uncheck();
  await page
    .locator("#problems")
    .getByRole("link", { name: /^Sections/ })
    .click();
  await expect(page.getByRole("checkbox").first()).toBeFocused();
});

test("leads from the sections for starting a taper to the plan, which stays closed until then", async ({
  page,
}) => {
  await openBuilder(page, "/en?topic=7-oh&sections=risks");
  const pointer = page.getByRole("button", { name: "Write the taper plan" });
  await expect(pointer).toHaveCount(0);
  await page.getByRole("link", { name: "Starting a taper" }).click();
  await expect(page.getByRole("status").filter({ has: pointer })).toContainText(
    "A taper plan with your own steps can go with these sections.",
  );
  await expect(page.getByLabel("Product")).toBeHidden();
  await pointer.press("Enter");
  await expect(page.getByLabel("Product")).toBeFocused();
  await expect(page.getByLabel("Product")).toBeInViewport();
  await page.keyboard.type("7-OH tablets");
  await expect(pointer).toHaveCount(0);
});

test("refuses words where a telephone number belongs, once the field was left", async ({ page }) => {
  await openBuilder(page, "/es?topic=7-oh&sections=risks");
  for (const name of [/^Para este paciente$/, /^Clínica$/]) {
    await page.locator("summary").filter({ hasText: name }).click();
  }
  const phone = page.getByLabel("Teléfono de la clínica");
  await phone.fill("en la recepción");
  await expect(page.locator("#problems")).toContainText("no hay ningún número de teléfono");
  await expect(phone).not.toHaveAttribute("aria-invalid");
  await page.keyboard.press("Tab");
  await expect(phone).toHaveAccessibleDescription(/Escriba sus cifras/);
  await phone.fill("+1 (555) 555-0100 ext. 2");
  await expect(page.locator("#problems")).toBeEmpty();
});

test("copies the plan as text, without a name", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/en?topic=7-oh&sections=risks");
  await openParts(page, "Patient", "Clinic", "Taper plan");
  await page.getByLabel("Patient’s name").fill("Ana Roe");
  await page.getByLabel("Clinic’s telephone").fill("555-0100");
  await page.getByLabel("Product").fill("7-OH tablets");
  await page.getByRole("button", { name: "Add a step" }).click();
  await page.getByLabel("Amount each time").fill("1.5");
  await page.getByLabel("Times a day").fill("2");
  await page.getByLabel("Days", { exact: true }).fill("7");
  await page.getByRole("button", { name: "Copy the plan as text" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Plan copied." })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    "Taper plan written by the clinician: 7-OH tablets\nStep 1: 1.5 capsule, 2 a day, 7 days",
  );
});

test("keeps a favourite in this browser by a click, without the patient's part", async ({ page }) => {
  await page.goto("/en?topic=7-oh&sections=risks,mat&textSize=large");
  await openParts(page, "Patient");
  await page.getByLabel("Next appointment").fill("Tuesday");
  await page.getByText("My favorites").click();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByLabel("Name for these choices").fill("Usual");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await expect(page.getByRole("link", { name: "Usual" })).toHaveAttribute(
    "href",
    "/en?topic=7-oh&sections=risks,mat&textSize=large",
  );
  expect(await page.evaluate(() => Object.values(localStorage).join())).not.toContain("Tuesday");
  await page.getByRole("button", { name: "Forget Usual" }).click();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("is a step away from the top of the form, by mouse and by keyboard", async ({ page }) => {
  await page.goto("/en?topic=7-oh&sections=risks");
  const link = page.getByRole("link", { name: "For this patient: name, note, taper plan" });
  await link.focus();
  await page.keyboard.press("Enter");
  const summary = page.locator("summary").filter({ hasText: /^For this patient$/ });
  await expect(summary).toBeFocused();
  await expect(summary).toBeInViewport();
  await page.keyboard.press("Tab");
  await expect(page.locator("summary").filter({ hasText: /^Clinic$/ })).toBeFocused();
  await expect(page).toHaveURL("/en?topic=7-oh&sections=risks");
});

test("fields of the patient have no name, stand outside the form and are not remembered", async ({
  page,
}) => {
  await page.goto("/en?topic=7-oh&sections=risks");
  await openParts(page, "Clinic", "Patient", "Taper plan");
  await page.getByRole("button", { name: "Add a step" }).click();
  await page.getByRole("button", { name: "Add a local place" }).click();
  const fields = page
    .locator("details", { has: page.getByText("For this patient", { exact: true }) })
    .locator("input, textarea, select");
  expect(await fields.count()).toBeGreaterThan(20);
  const faults = await fields.evaluateAll((all) =>
    all.flatMap((field) => {
      const { form, name, type, autocomplete } = field as HTMLInputElement;
      const isRemembered = !["checkbox", "file"].includes(type) && autocomplete !== "off";
      return form || name || isRemembered ? [field.outerHTML] : [];
    }),
  );
  expect(faults).toEqual([]);
});
