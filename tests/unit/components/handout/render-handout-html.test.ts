import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { renderHandoutHtml } from "@/components/handout/render-handout-html";
import { everyBlockHandout } from "@/tests/fixtures/handouts";

const css = '.handout > p::before { content: "<&"; }';

describe("renderHandoutHtml", () => {
  it("is a whole document in the handout's language and direction", async () => {
    const html = await renderHandoutHtml({ ...everyBlockHandout, language: "fa", direction: "rtl" }, css);
    expect(html).toMatch(/^<!doctype html><html /);
    expect(html.endsWith("</html>\n")).toBe(true);
    const { document } = new JSDOM(html).window;
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(["fa", "rtl"]);
    expect(document.title).toBe(everyBlockHandout.title);
    expect(document.characterSet).toBe("UTF-8");
    expect(document.querySelector('meta[name="viewport"]')).not.toBeNull();
  });

  it("asks search engines to leave it alone", async () => {
    const { document } = new JSDOM(await renderHandoutHtml(everyBlockHandout, css)).window;
    expect(document.querySelector<HTMLMetaElement>('meta[name="robots"]')?.content).toBe("noindex");
  });

  it("holds the styles as they are, in its only style element", async () => {
    const { document } = new JSDOM(await renderHandoutHtml(everyBlockHandout, css)).window;
    const styles = [...document.querySelectorAll("style, link[rel=stylesheet]")];
    expect(styles.map(({ textContent }) => textContent)).toEqual([css]);
  });

  it("gives the same text for the same handout", async () => {
    const once = await renderHandoutHtml(everyBlockHandout, css);
    expect(await renderHandoutHtml(everyBlockHandout, css)).toBe(once);
  });
});
