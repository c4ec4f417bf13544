import { zipSync } from "fflate";
import { inLanguage, type SheetRequest } from "@/components/builder/choices";
import { fetchPdf } from "@/components/builder/fetch-pdf";
import type { CatalogLanguage, CatalogTopic } from "@/lib/handout/catalog";

export type ZippedLanguages = {
  /** Null when no language could be made. */
  zip: Blob | null;
  /** Codes of the languages whose sheet could not be made. */
  failed: readonly string[];
};

/**
 * The same sheet in several languages, one PDF each, in one file. One after the other: the server is shared, and the
 * clinician sees how far it is.
 *
 * @param request the choices, with the letterhead where there is one
 * @param onProgress called before each sheet, with its number from 1
 */
export async function zipLanguages(
  request: SheetRequest,
  languages: readonly CatalogLanguage[],
  topic: CatalogTopic,
  onProgress: (number: number) => void,
): Promise<ZippedLanguages> {
  const files: Record<string, Uint8Array> = {};
  const failed: string[] = [];
  for (const [index, language] of languages.entries()) {
    onProgress(index + 1);
    const fetched = await fetchPdf(inLanguage(request, language.code, topic.sourceLanguage)).catch(
      () => null,
    );
    if (fetched?.ok)
      files[fileName(topic.id, language.code)] = new Uint8Array(await fetched.pdf.arrayBuffer());
    else failed.push(language.code);
  }
  if (Object.keys(files).length === 0) return { zip: null, failed };
  // A PDF is compressed already. The time of day is the same in each file: what was made when is nobody's affair.
  const zip = zipSync(files, { level: 0, mtime: new Date(1980, 0, 1) });
  return { zip: new Blob([zip], { type: "application/zip" }), failed };
}

/** "7-oh-es-Spanish.pdf": the English name, since some programs spoil other letters in the names of a ZIP's files. */
function fileName(topic: string, language: string): string {
  const name = new Intl.DisplayNames(["en"], { type: "language" }).of(language) ?? language;
  return `${topic}-${language}-${name.replace(/[^A-Za-z]+/g, "-").replace(/-+$/, "")}.pdf`;
}
