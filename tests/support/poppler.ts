import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** What a program of poppler says of a PDF. */
export function poppler(
  program: "pdffonts" | "pdfinfo" | "pdftotext",
  bytes: Uint8Array,
  ...options: string[]
): string {
  const folder = mkdtempSync(path.join(tmpdir(), "poppler-"));
  try {
    const file = path.join(folder, "sheet.pdf");
    writeFileSync(file, bytes);
    return execFileSync(program, [...options, file, ...(program === "pdftotext" ? ["-"] : [])], {
      encoding: "utf8",
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The words as one reads or copies them, without spaces, direction controls, page ends and the hyphens at the end of a line. */
export function textLayer(bytes: Uint8Array): string {
  return comparable(poppler("pdftotext", bytes));
}

/** Words made equal to what `textLayer` gives: compatibility forms (ligatures, wide brackets) do not count. */
export function comparable(words: string): string {
  return words.normalize("NFKC").replace(/[\s\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069\f]/g, "");
}
