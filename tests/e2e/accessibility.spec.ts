import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { openParts } from "../support/open-parts";
import { expect, test } from "../support/test";

test.use({ expectedNoise: [/status of 40[04]/] });

const pages = {
  "the builder": "",
  "a problem": "?topic=7-oh&sections=risks,nine&language=es",
  "an empty selection": "?topic=7-oh",
  "a sheet in large print": "?topic=7-oh&sections=risks,overdose,support&textSize=large",
  "the state of the texts": "/content",
  "the page that is not there": "/nowhere",
};

for (const uiLocale of ["en", "es"]) {
  for (const [name, rest] of Object.entries(pages)) {
    test(`${name} in ${uiLocale} has no violation that axe finds`, async ({ page }) => {
      await page.goto(`/${uiLocale}${rest}`);
      await expect(page.locator("html")).toHaveAttribute("lang", uiLocale);
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"])
        .analyze();
      expect(
        violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
        ),
      ).toEqual([]);
    });
  }
}

test("fits a width of 320 px without scrolling sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/es");
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
});

test("leads past the header by keyboard", async ({ page }) => {
  await page.goto("/en");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the page’s content" });
  await expect(skip).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "First talk" })).toBeFocused();
});

for (const uiLocale of ["en", "es"]) {
  test(`all parts for a patient, open, in ${uiLocale} have no violation that axe finds`, async ({ page }) => {
    await page.goto(`/${uiLocale}?topic=7-oh&sections=risks`);
    await openAll(page);
    await page.getByRole("button", { name: /^(Add a step|Añadir un paso)$/ }).click();
    await page.getByRole("button", { name: /^(Add a local place|Añadir un lugar cercano)$/ }).click();
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual(
      [],
    );
  });
}

test("all parts for a patient, open, fit a width of 320 px", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/es?topic=7-oh&sections=risks");
  await openAll(page);
  await page.getByRole("button", { name: "Añadir un paso" }).click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test("has every control in reach of the Tab key, in the order in which they are read", async ({ page }) => {
  await page.goto("/en?topic=7-oh&sections=risks");
  await openAll(page);
  await page.getByRole("button", { name: "Add a step" }).click();
  await page.getByRole("link", { name: "Skip to the page’s content" }).focus();
  const positions = await page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>("[tabindex]")).filter(
      (element) => element.tabIndex > 0,
    ),
  );
  expect(positions).toEqual([]);
  const missed = await page.evaluate(controlsOutOfReach);
  expect(missed.length).toBeGreaterThan(60);
  const reached = new Set<string>();
  for (let presses = 0; presses < 250 && reached.size < missed.length; presses += 1) {
    const key = await page.evaluate(() => document.activeElement?.getAttribute("data-control"));
    if (key) reached.add(key);
    await page.keyboard.press("Tab");
  }
  expect(missed.filter((_, index) => !reached.has(String(index)))).toEqual([]);
  expect([...reached]).toEqual([...reached].sort((a, b) => Number(a) - Number(b)));
});

/** Numbers the page's controls in their order and names them; of radios that belong together only the chosen one is a stop. */
function controlsOutOfReach(): string[] {
  const all = document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary");
  const stops = Array.from(all).filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.matches(":disabled, [type=hidden], [type=radio]:not(:checked)"),
  );
  stops.forEach((element, index) => (element.dataset.control = String(index)));
  return stops.map((element) => element.outerHTML.slice(0, 100));
}

test("moves nothing where the reader asked for less motion", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/en?topic=7-oh&sections=risks");
  const moving = await page.evaluate(() =>
    Array.from(document.querySelectorAll("*")).flatMap((element) => {
      const { animationName, transitionDuration } = getComputedStyle(element);
      return animationName !== "none" || !/^0s(, 0s)*$/.test(transitionDuration) ? [element.outerHTML] : [];
    }),
  );
  expect(moving).toEqual([]);
});

test("can be used at four times the size: every control is seen whole and no bar hides the one in focus", async ({
  page,
}) => {
  // 1280 by 1024 CSS pixels at 400 % (WCAG 2.2, 1.4.10 and 2.4.11).
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto("/en?topic=7-oh&sections=risks");
  await openAll(page);
  const hidden: string[] = [];
  for (let presses = 0; presses < 70; presses += 1) {
    await page.keyboard.press("Tab");
    const fault = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const x = Math.min(Math.max((left + right) / 2, 0), innerWidth - 1);
      const seen = [top + 2, (top + bottom) / 2, bottom - 2].some((y) => {
        const at = document.elementFromPoint(x, y);
        return at !== null && (element.contains(at) || at.contains(element));
      });
      return seen && left >= 0 && right <= innerWidth ? null : element.outerHTML.slice(0, 120);
    });
    if (fault) hidden.push(fault);
  }
  expect(hidden).toEqual([]);
});

test("hides no control at the end of the page behind the bar, however high it is", async ({ page }) => {
  await page.goto("/en?topic=7-oh&sections=risks");
  await openParts(page, "Patient");
  await page.getByLabel("Patient’s name").fill("Somebody with a long name, so that the bar grows");
  const more = page.getByRole("button", { name: "More", exact: true });
  if (await more.isVisible()) await more.click();
  const link = page.getByRole("link", { name: "Who has checked these texts" });
  await page.locator("#sheet a").last().focus();
  await page.keyboard.press("Tab");
  await expect(link).toBeFocused();
  expect(
    await link.evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return [top + 1, bottom - 1].map((y) => document.elementFromPoint((left + right) / 2, y) === element);
    }),
  ).toEqual([true, true]);
});

async function openAll(page: Page) {
  await expect(page.locator("summary").last()).toHaveText(/Taper plan|Plan de reducción/);
  await page.locator("details").evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
}
