import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Reference, referenceSchema } from "@/lib/content/reference-schema";
import { formatReference } from "@/lib/handout/format-reference";
import { handoutLabels } from "@/lib/i18n/handout-labels";

function work(id: string): Reference {
  return referenceSchema.parse(JSON.parse(readFileSync(`content/references/${id}.json`, "utf8")));
}

function printed(reference: Reference, language = "en"): string {
  return formatReference(reference, handoutLabels[language]!)
    .map(({ text }) => text)
    .join("");
}

describe("formatReference", () => {
  it.each([
    [
      "a journal article",
      "wakeman2020",
      "Wakeman SE, Larochelle MR, Ameli O, et al. Comparative Effectiveness of Different Treatment Pathways for Opioid Use Disorder. JAMA Netw Open. 2020;3(2):e1920622. doi:10.1001/jamanetworkopen.2019.20622",
    ],
    [
      "an article of six authors",
      "bolivar2021",
      "Bolívar HA, Klemperer EM, Coleman SRM, DeSarno M, Skelly JM, Higgins ST. Contingency Management for Patients Receiving Medication for Opioid Use Disorder: A Systematic Review and Meta-analysis. JAMA Psychiatry. 2021;78(10):1092-1102. doi:10.1001/jamapsychiatry.2021.1969",
    ],
    [
      "an article with a page but no identifier",
      "stanciu2021",
      "Stanciu C, Ahmed S, Hybki B, Penders T, Galbis-Reig D. Pharmacotherapy for Management of 'Kratom Use Disorder': A Systematic Literature Review With Survey of Experts. WMJ. 2021;120(1):54-61. https://wmjonline.org/120no1/stanciu/",
    ],
    [
      "a dated web page of a body that is its own publisher",
      "fda2025-7oh-consumer",
      "U.S. Food and Drug Administration. Products Containing 7-OH Can Cause Serious Harm. FDA Consumer Update. Published July 29, 2025. https://www.fda.gov/consumers/consumer-updates/products-containing-7-oh-can-cause-serious-harm",
    ],
    [
      "a web page without a date",
      "nida-kratom",
      "National Institute on Drug Abuse. Kratom. https://nida.nih.gov/research-topics/kratom",
    ],
    [
      "a report without an address, which is not guessed",
      "fda2025-7oh-report",
      "U.S. Food and Drug Administration, Center for Drug Evaluation and Research. 7-Hydroxymitragynine (7-OH): An Assessment of the Scientific Data and Toxicological Concerns Around an Emerging Opioid Threat. U.S. Food and Drug Administration; July 2025.",
    ],
    [
      "a notice in the Federal Register",
      "dea2026-mp-mgm-order",
      "Drug Enforcement Administration, U.S. Department of Justice. Schedules of Controlled Substances: Temporary Placement of Mitragynine Pseudoindoxyl, MGM-15, and MGM-16 in Schedule I. Federal Register. August 26, 2026. FR Doc. 2026-17429. https://www.federalregister.gov/documents/2026/08/26/2026-17429/schedules-of-controlled-substances-temporary-placement-of-mitragynine-pseudoindoxyl-mgm-15-and",
    ],
    [
      "a book",
      "nysdoh2021-pregnancy",
      "Ramsey KS, New York State Department of Health AIDS Institute, Substance Use Guidelines Committee. Substance Use Disorder Treatment in Pregnant Adults. Clinical guideline. Johns Hopkins University; July 16, 2021. https://www.ncbi.nlm.nih.gov/books/NBK572854",
    ],
  ])("prints %s", (_, id, text) => {
    expect(printed(work(id))).toBe(text);
  });

  it("says month and 'published' in the patient's language, and leaves the title alone", () => {
    expect(printed(work("lacdph2025"), "es")).toBe(
      "Los Angeles County Department of Public Health. Fatal Overdoses Associated with 7-Hydroxymitragynine (7-OH) in Los Angeles County. Health alert. Publicado: 12 de septiembre de 2025.",
    );
  });

  it("prints the day of access only where somebody noted it", () => {
    const page = work("nida-kratom");
    expect(printed({ ...page, accessed: { "date-parts": [[2026, 11, 23]] } })).toContain(
      "Kratom. Accessed November 23, 2026. https://",
    );
  });

  it("makes the address a link, and nothing else", () => {
    const parts = formatReference(work("wakeman2020"), handoutLabels.en!);
    expect(parts.map(({ href }) => href)).toEqual([
      null,
      "https://doi.org/10.1001/jamanetworkopen.2019.20622",
    ]);
  });

  it("puts no second stop after a title that ends with its own", () => {
    const page = work("nida-kratom");
    expect(printed({ ...page, title: "What is kratom?" })).toContain("kratom? https://");
  });

  it("has a form for every work that we hold", () => {
    for (const id of ["asam2020", "lappa2026-kratom", "cdc2026-mmwr-kratom", "naloxone-injection-label"]) {
      expect(printed(work(id))).not.toMatch(/undefined|\.\.|;\s*\.|^\W/);
    }
  });
});
