import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/test";

const QUERY = "?topic=7-oh&sections=risks,mat";

test("is the sheet alone, in English", async ({ page }) => {
  await page.goto(`/h/en${QUERY}`);
  await expect(page).toHaveTitle("7-OH and kratom: know the risks and stay safer");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "7-OH and kratom: know the risks and stay safer",
  );
  await expect(page.locator(".handout-heading-2")).toHaveText([
    "What are the risks?",
    "Can medicine help me stop?",
  ]);
  await expect(page.getByRole("checkbox")).toHaveCount(0);
  await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", "noindex");
});

test("is written from right to left in Arabic", async ({ page }) => {
  await page.goto(`/h/ar${QUERY}`);
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.getByRole("heading", { name: "ما المخاطر؟" })).toBeVisible();
  await expect(page.getByRole("group", { name: "حجم الخط" })).toBeVisible();
});

test("enlarges the text, by finger and by keyboard, and keeps nothing", async ({ page, context }) => {
  await page.goto(`/h/en${QUERY}`);
  const standard = await textSize(page);
  await page.getByRole("radio", { name: "Very large" }).check();
  const veryLarge = await textSize(page);
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByRole("radio", { name: "Large", exact: true })).toBeChecked();
  const large = await textSize(page);
  expect(large / standard).toBeGreaterThan(1.25);
  expect(veryLarge / large).toBeGreaterThan(1.25);
  await page.goto(`/h/en${QUERY}&textSize=large`);
  await expect(page.getByRole("radio", { name: "Large", exact: true })).toBeChecked();
  expect(await textSize(page)).toBe(large);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
});

test("leads to the same sheet in other languages", async ({ page }) => {
  await page.goto(`/h/en${QUERY}&evidence=words`);
  const links = page.getByRole("navigation", { name: "Other languages" });
  await expect(links.getByRole("link", { name: "English" })).toHaveCount(0);
  await links.getByRole("link", { name: "Español" }).click();
  await expect(page).toHaveURL(`/h/es${QUERY}&evidence=words`);
  await expect(page.locator(".handout-heading-2").first()).toHaveText("¿Cuáles son los riesgos?");
});

test("keeps the size of the text in other languages and when it is loaded again", async ({ page }) => {
  await page.goto(`/h/en${QUERY}`);
  await page.getByRole("radio", { name: "Very large" }).check();
  const chosen = await textSize(page);
  await page.getByRole("link", { name: "Español" }).click();
  await expect(page).toHaveURL(`/h/es${QUERY}&size=very-large`);
  await expect(page.getByRole("radio", { name: "Muy grande" })).toBeChecked();
  expect(await textSize(page)).toBe(chosen);
  await page.getByRole("radio", { name: "Grande", exact: true }).check();
  await page.reload();
  await expect(page.getByRole("radio", { name: "Grande", exact: true })).toBeChecked();
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(`/h/en${QUERY}&size=large`);
});

test("says whether the sheet has changed since it was printed", async ({ page, request }) => {
  const printed = await request.get(`/api/handouts${QUERY}&language=es&paper=a4`);
  const { "handout-id": id = "" } = printed.headers();
  await page.goto(`/h/es${QUERY}&paper=a4&id=${id}`);
  await expect(page.getByRole("main")).toContainText(
    "Esta hoja no ha cambiado desde que se imprimió la suya.",
  );
  await expect(page.getByRole("main")).toContainText(`Hoja ${id}`);
  await page.goto(`/h/es${QUERY}&paper=a4&id=0123456789ab`);
  await expect(page.getByRole("main")).toContainText(/Aquí lee la versión del \d+ de \p{L}+ de \d{4}\./u);
});

test("may be kept, as the sheet may", async ({ request }) => {
  const first = await request.get(`/h/en${QUERY}`);
  const headers = first.headers();
  const [, seconds] = /^public, max-age=(\d+)$/.exec(headers["cache-control"] ?? "") ?? [];
  expect(Number(seconds)).toBeLessThanOrEqual(3600);
  expect(headers["content-security-policy"]).toContain("default-src 'none'; script-src 'self';");
  const second = await request.get(`/h/en${QUERY}`, { headers: { "If-None-Match": headers.etag ?? "" } });
  expect(second.status()).toBe(304);
});

test("prints the sheet without what stands around it", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute("data-printed", "");
  });
  await page.goto(`/h/en${QUERY}`);
  await page.getByRole("button", { name: "Print" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-printed", "");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("group", { name: "Text size" })).toBeHidden();
  await expect(page.getByRole("navigation")).toBeHidden();
  await expect(page.getByRole("heading", { name: "What are the risks?" })).toBeVisible();
});

test.describe("a link that is not right", () => {
  test.use({ expectedNoise: [/status of (400|404)/] });

  for (const [address, status, heading] of [
    ["/h/es?topic=7-oh&sections=nine", 400, "No se puede mostrar esta hoja"],
    ["/h/fr?topic=7-oh&sections=risks", 404, "Cette fiche ne peut pas être affichée"],
    ["/h/xx?topic=7-oh&sections=risks", 404, "This sheet cannot be shown"],
  ] as const) {
    test(`is answered in words and by ${status}: ${address}`, async ({ page }) => {
      const answer = await page.goto(address);
      expect(answer?.status()).toBe(status);
      expect(answer?.headers()["cache-control"]).toBe("no-store");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
      const calls = page.getByRole("main").locator("a[href^='tel:']");
      await expect(calls).toHaveText(["911", "988", "1-800-222-1222"]);
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  }

  test("offers the languages that there are", async ({ page }) => {
    await page.goto("/h/fr?topic=7-oh&sections=risks");
    await page.getByRole("link", { name: "العربية" }).click();
    await expect(page.getByRole("heading", { name: "ما المخاطر؟" })).toBeVisible();
  });
});

for (const language of ["en", "es", "ar", "zh-Hans"]) {
  test(`has no violation that axe finds: ${language}`, async ({ page }) => {
    await page.goto(`/h/${language}${QUERY}&id=0123456789ab`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

  test(`fits a width of 320 px at every size of text: ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(
      `/h/${language}?topic=7-oh&sections=about,risks,overdose,tapering,support&id=0123456789ab`,
    );
    const sizes = page.getByRole("radio");
    await expect(sizes).toHaveCount(3);
    for (const size of await sizes.all()) {
      await size.check();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });
}

for (const language of ["en", "es", "ar", "zh-Hans"]) {
  test(`never parts 7-OH at the end of a line: ${language}`, async ({ page }) => {
    for (const width of [320, 350, 380, 410]) {
      await page.setViewportSize({ width, height: 640 });
      await page.goto(`/h/${language}?topic=7-oh&sections=about,risks,tapering&size=very-large`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      const { whole, parted } = await linesOf(page, "7-OH");
      expect(whole).toBeGreaterThan(10);
      expect(parted, `${width} px`).toEqual([]);
    }
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("is whole, and offers nothing that would do nothing", async ({ page }) => {
    await page.goto(`/h/en${QUERY}&id=0123456789ab`);
    await expect(page.getByRole("heading", { name: "What are the risks?" })).toBeVisible();
    await expect(page.getByRole("main")).toContainText("This sheet has changed");
    await expect(page.getByRole("button")).toHaveCount(0);
    const before = await textSize(page);
    await page.getByRole("radio", { name: "Very large" }).check();
    expect(await textSize(page)).toBeGreaterThan(before);
  });
});

test.describe("reading aloud", () => {
  test("is not offered where the device has no voice of its own", async ({ page }) => {
    await page.goto(`/h/en${QUERY}`);
    await expect(page.getByRole("button", { name: "Print" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Read aloud" })).toHaveCount(0);
    await giveVoices(page, [
      { lang: "en-US", localService: false },
      { lang: "es-US", localService: true },
    ]);
    await page.goto(`/h/en${QUERY}`);
    await expect(page.getByRole("button", { name: "Print" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Read aloud" })).toHaveCount(0);
  });

  test("goes through the paragraphs with that voice alone, and can be paused and stopped", async ({
    page,
  }) => {
    await giveVoices(page, [
      { lang: "en-US", localService: false },
      { lang: "en-GB", localService: true },
    ]);
    await page.goto(`/h/en${QUERY}`);
    await page.getByRole("button", { name: "Read aloud" }).click();
    const marked = page.locator(".page-is-read");
    await expect(marked).toHaveText("7-OH and kratom: know the risks and stay safer");
    await finishSaying(page);
    await expect(marked).toContainText("do not mix it with alcohol");
    for (const next of ["Emergency", "In the United States", "911"]) {
      await finishSaying(page);
      await expect(marked).toHaveText(next);
    }
    await page.getByRole("button", { name: "Pause" }).click();
    await expect(page.getByRole("button", { name: "Continue" })).toBeFocused();
    expect(await said(page)).toMatchObject({ now: null });
    await page.getByRole("button", { name: "Continue" }).click();
    expect(await said(page)).toMatchObject({ now: "9 1 1" });
    await finishSaying(page);
    await expect(marked).toContainText("blue, gray or very pale lips");
    const { now, voices } = await said(page);
    expect(now).not.toMatch(/\d/);
    expect(voices).toEqual(["en-GB"]);
    await page.getByRole("button", { name: "Stop" }).click();
    await expect(marked).toHaveCount(0);
    await expect(page.getByRole("button", { name: "Read aloud" })).toBeFocused();
    await expect(page.getByRole("button", { name: "Stop" })).toHaveCount(0);
  });
});

test("is a step away from the form, without what is typed", async ({ page }) => {
  await page.goto("/en?topic=7-oh&sections=risks&language=es");
  const more = page.getByRole("button", { name: "More", exact: true });
  await expect(page.locator("#more-actions")).toBeAttached();
  if (await more.isVisible()) await more.click();
  await expect(page.getByRole("link", { name: "Patient’s page" })).toHaveAttribute(
    "href",
    "/h/es?topic=7-oh&sections=risks",
  );
});

function textSize(page: Page): Promise<number> {
  return page
    .locator(".handout-body")
    .first()
    .evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
}

/** How often words stand on one line of the sheet, and what is around them where they do not. */
function linesOf(page: Page, words: string): Promise<{ whole: number; parted: string[] }> {
  return page.locator(".handout").evaluate((sheet, sought) => {
    const parted: string[] = [];
    let whole = 0;
    const texts = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const text = node.textContent ?? "";
      for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + sought.length);
        const lines = new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top)));
        if (lines.size === 1) whole += 1;
        else parted.push(node.parentElement?.closest("h1, h2, h3, p, li, dd, td")?.textContent ?? text);
      }
    }
    return { whole, parted };
  }, words);
}

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

type Device = { saying: SpeechSynthesisUtterance[]; voices: string[] };
type Talking = typeof window & { device: Device };

/** The browser of the tests has no voices; this is a device that has some, and says nothing until it is told to have said it. */
async function giveVoices(page: Page, voices: { lang: string; localService: boolean }[]): Promise<void> {
  await page.addInitScript((given) => {
    const device: Device = { saying: [], voices: [] };
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => given,
      cancel: () => void (device.saying = []),
      speak: (utterance: SpeechSynthesisUtterance) => {
        device.saying.push(utterance);
        device.voices.push(utterance.voice?.lang ?? "the browser's own");
      },
    });
    class Utterance extends EventTarget {
      constructor(readonly text: string) {
        super();
      }
    }
    Object.defineProperty(window, "speechSynthesis", { value: speech, configurable: true });
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, device });
  }, voices);
}

function finishSaying(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const one of (window as Talking).device.saying.splice(0)) one.dispatchEvent(new Event("end"));
  });
}

function said(page: Page): Promise<{ now: string | null; voices: string[] }> {
  return page.evaluate(() => {
    const { saying, voices } = (window as Talking).device;
    return { now: saying.at(-1)?.text ?? null, voices: [...new Set(voices)] };
  });
}
