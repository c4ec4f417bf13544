import { JSDOM } from "jsdom";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Spans } from "@/components/handout/spans";
import type { Span } from "@/lib/handout/handout";

function draw(...spans: readonly Span[]): HTMLElement {
  return new JSDOM(renderToStaticMarkup(<Spans spans={spans} idPrefix="in-" direction="ltr" />)).window
    .document.body;
}

const works = [7, 3].map((number) => ({ number, target: `source-${number}`, label: `Source ${number}` }));

describe("Spans", () => {
  it("raises the numbers of a citation; each is a link that says what it is", () => {
    const raised = draw({ kind: "citation", works, evidence: null }).querySelector("sup");
    expect(raised?.textContent).toBe("7,3");
    const links = [...(raised?.querySelectorAll("a") ?? [])];
    expect(links.map((link) => [link.getAttribute("href"), link.getAttribute("aria-label")])).toEqual([
      ["#in-source-7", "Source 7"],
      ["#in-source-3", "Source 3"],
    ]);
  });

  it("raises nothing for a claim that rests on judgement alone, but says how well it is shown", () => {
    const body = draw({ kind: "citation", works: [], evidence: " (experts agree)" });
    expect(body.querySelector("sup")).toBeNull();
    expect(body.textContent).toBe(" (experts agree)");
  });

  it("reads a telephone number from left to right in any language, and lets it be called", () => {
    const link = draw({ kind: "fact", fact: "help", text: "1-800-222-1222", href: "tel:+18002221222" });
    expect(link.querySelector("a")?.getAttribute("href")).toBe("tel:+18002221222");
    expect(link.querySelector('a > bdi[dir="ltr"]')?.textContent).toBe("1-800-222-1222");
  });

  it("makes no link of a fact that is a name", () => {
    const body = draw({ kind: "fact", fact: "name", text: "Narcan", href: null });
    expect(body.querySelector("a")).toBeNull();
    expect(body.querySelector("bdi")?.textContent).toBe("Narcan");
  });

  it("marks foreign words with their language and direction", () => {
    const words = draw({ kind: "foreign", language: "ar", direction: "rtl", text: "مرحبا" }).querySelector(
      "span",
    );
    expect([words?.lang, words?.dir, words?.textContent]).toEqual(["ar", "rtl", "مرحبا"]);
  });

  it("prints the explanation of a term right after it, and only where it is given", () => {
    const term = { kind: "term", text: "naloxone" } as const;
    expect(draw({ ...term, explanation: " (a medicine)" }).textContent).toBe("naloxone (a medicine)");
    expect(draw({ ...term, explanation: null }).textContent).toBe("naloxone");
  });

  it("draws what stands inside strong words", () => {
    const strong = draw({ kind: "strong", spans: [{ kind: "citation", works, evidence: null }] });
    expect(strong.querySelector("strong > sup")?.textContent).toBe("7,3");
  });

  it("prints markup in a text as the characters that it is", () => {
    const body = draw({ kind: "text", text: "<b>&</b>" });
    expect(body.textContent).toBe("<b>&</b>");
    expect(body.querySelector("b")).toBeNull();
  });
});
