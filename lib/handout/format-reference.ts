import type { Reference } from "@/lib/content/reference-schema";
import { formatDate } from "@/lib/handout/format-date";
import type { ReferenceEntry } from "@/lib/handout/handout";
import { type HandoutLabels, fillLabel } from "@/lib/handout/labels";

/**
 * A reference in the style of the AMA Manual of Style, 11th edition, chapter 3; words such as "Published" are the
 * patient's. Titles stay as their publishers wrote them: recasing by machine breaks names. A work without an address
 * prints its publisher and title, never a guessed address.
 */
export function formatReference(reference: Reference, labels: HandoutLabels): ReferenceEntry["parts"] {
  const statements = [authors(reference, labels), reference.title, ...source(reference, labels)];
  const text = statements
    .filter((statement) => statement !== "")
    .map(closed)
    .join(" ")
    .replace(/(?<=。) /g, "");
  const address = addressOf(reference);
  return address ? [{ text: `${text} `, href: null }, address] : [{ text, href: null }];
}

/** What follows the title, statement by statement. */
function source(reference: Reference, labels: HandoutLabels): string[] {
  const { genre = "", number = "", issued } = reference;
  const date = issued ? formatDate(issued["date-parts"][0], labels) : "";
  switch (reference.type) {
    case "article-journal":
      return [
        reference["container-title-short"] ?? reference["container-title"] ?? "",
        journalPlace(reference),
      ];
    case "webpage":
      return [
        genre,
        reference["container-title"] ?? "",
        publisher(reference),
        date && fillLabel(labels.reference.published, { date }),
        accessed(reference, labels),
      ];
    case "legislation":
      return [reference["container-title"] ?? publisher(reference), date, number];
    case "report":
    case "book":
      return [genre, number, joined("; ", publisher(reference), date), accessed(reference, labels)];
  }
}

/** Up to six authors by name; of more, the first three. */
function authors({ author = [] }: Reference, labels: HandoutLabels): string {
  const names = author.map((one) =>
    "literal" in one ? one.literal : `${one.family} ${initials(one.given)}`,
  );
  return names.length > 6 ? [...names.slice(0, 3), labels.reference.etAl].join(", ") : names.join(", ");
}

function initials(given: string): string {
  return given
    .split(/[\s.]+/)
    .flatMap((name) => name.split("-"))
    .map((name) => name.charAt(0))
    .join("");
}

/** Year;volume(issue):pages */
function journalPlace({ issued, volume, issue, page }: Reference): string {
  const year = issued?.["date-parts"][0][0];
  const place = `${volume ?? ""}${issue ? `(${issue})` : ""}${page ? `:${page}` : ""}`;
  return joined(";", year === undefined ? "" : String(year), place);
}

/** A body that is author and publisher at once is named once. */
function publisher({ publisher: name = "", author = [] }: Reference): string {
  return author.some((one) => "literal" in one && one.literal === name) ? "" : name;
}

function accessed({ accessed: day }: Reference, labels: HandoutLabels): string {
  return day ? fillLabel(labels.reference.accessed, { date: formatDate(day["date-parts"][0], labels) }) : "";
}

function addressOf({ DOI, URL }: Reference): { text: string; href: string } | null {
  if (DOI) return { text: `doi:${DOI}`, href: `https://doi.org/${DOI}` };
  return URL ? { text: URL, href: URL } : null;
}

function joined(separator: string, ...parts: string[]): string {
  return parts.filter((part) => part !== "").join(separator);
}

function closed(statement: string): string {
  return /[.?!。？！]$/.test(statement) ? statement : `${statement}.`;
}
