import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import { openParts } from "../support/open-parts";
import { packedText, readPdf } from "../support/read-pdf";
import { expect, test } from "../support/test";

test("downloads one file for each language in one ZIP", async ({ page }) => {
  await page.goto("/en?topic=7-oh&sections=risks,mat");
  await page.getByText("More languages").click();
  await expect(page.getByRole("button", { name: "Download ZIP" })).toBeDisabled();
  await page.getByRole("checkbox", { name: /Spanish/ }).check();
  await page.getByRole("checkbox", { name: /Arabic/ }).check();
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download ZIP" }).click();
  await page.getByRole("button", { name: "Go on" }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe("7-oh.zip");
  const files = unzipSync(await readFile(await download.path()));
  expect(Object.keys(files).sort()).toEqual([
    "7-oh-ar-Arabic.pdf",
    "7-oh-en-English.pdf",
    "7-oh-es-Spanish.pdf",
  ]);
  const spanish = await readPdf(files["7-oh-es-Spanish.pdf"] ?? new Uint8Array());
  expect(spanish.language).toBe("es");
  expect(packedText(spanish)).toContain("¿Cuálessonlosriesgos?");
  await expect(page.getByText("The ZIP is ready.")).toBeVisible();
});

test("puts the letterhead on each sheet, and nothing about the patient", async ({ page }) => {
  await page.goto("/en?topic=7-oh&sections=risks");
  await openParts(page, "Clinic", "Patient");
  await page.getByLabel("Clinic’s name").fill("North Clinic");
  await page.getByLabel("Patient’s name").fill("Ana Roe");
  await page.getByText("More languages").click();
  await page.getByRole("checkbox", { name: /Spanish/ }).check();
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download ZIP" }).click();
  await page.getByRole("button", { name: "Go on" }).click();
  const zip = await readFile(await (await coming).path());
  expect(zip.toString("latin1")).not.toContain("Ana");
  for (const file of Object.values(unzipSync(zip))) {
    const words = packedText(await readPdf(file));
    expect(words).toContain("NorthClinic");
    expect(words).not.toContain("AnaRoe");
  }
});

test("names the language that could not be made, and keeps the others", async ({ page }) => {
  await page.route("/api/handouts", (route) =>
    route.request().postData()?.includes('"language":"ar"') ? route.abort("aborted") : route.continue(),
  );
  await page.goto("/en?topic=7-oh&sections=risks");
  await page.getByText("More languages").click();
  await page.getByRole("checkbox", { name: /Arabic/ }).check();
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download ZIP" }).click();
  await page.getByRole("button", { name: "Go on" }).click();
  const files = unzipSync(await readFile(await (await coming).path()));
  expect(Object.keys(files)).toEqual(["7-oh-en-English.pdf"]);
  await expect(page.getByText("Not made: Arabic.")).toBeVisible();
});
