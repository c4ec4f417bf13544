import type { Known } from "@/lib/content/check-span";
import type { ContentFolder } from "@/lib/content/content-folder";
import { digest } from "@/lib/content/digest";
import type { Section } from "@/lib/content/library";
import { parseFrontMatter } from "@/lib/content/parse-front-matter";
import { type Reader, parseLine, parseMarkdown } from "@/lib/content/parse-markdown";
import { allSpans, flatSpans, plainPieces, plainText } from "@/lib/content/plain-text";
import { readingGrade, wordsOf } from "@/lib/content/reading-grade";
import type { Signature } from "@/lib/content/signature-schema";
import { sectionWordsSchema } from "@/lib/content/topic-schema";

/** Reads one section file. Null, with the faults named, when it cannot be used. */
export async function loadSection(
  folder: ContentFolder,
  file: string,
  place: { id: string; language: string; isSource: boolean; known: Known; signatures: readonly Signature[] },
): Promise<Section | null> {
  const text = (await folder.text(file)) ?? "";
  const reader: Reader = { known: place.known, fault: (line, message) => folder.fault(file, line, message) };
  const { frontMatter, blocks } = parseMarkdown(text, reader);
  const parsed = parseFrontMatter(frontMatter, sectionWordsSchema, reader.fault);
  if (!parsed) return null;
  const { title, sheetTitle, description, teachBack, translatedFrom } = parsed.data;
  const mainMessage = parseLine(parsed.data.mainMessage, parsed.lineOf("mainMessage"), reader);
  const keyPoints = parsed.data.keyPoints?.map((point, index) =>
    parseLine(point, parsed.lineOf("keyPoints", index), reader),
  );
  const actions = blocks.filter((block) => block.kind === "list" && block.style === "do");
  if (actions.length !== 1) reader.fault(1, "A section has one :::do list: what the patient can do.");

  const mainMessageText = plainText(mainMessage, place.known).trim();
  const pieces = [title, mainMessageText, ...plainPieces(blocks, place.known)];
  const references = [
    ...flatSpans([...mainMessage, ...(keyPoints ?? []).flat()]),
    ...allSpans(blocks),
  ].flatMap((span) => (span.kind === "claim" ? span.references : []));
  return {
    id: place.id,
    title,
    sheetTitle: sheetTitle ?? null,
    description,
    mainMessage,
    mainMessageText,
    keyPoints: keyPoints ?? [],
    blocks,
    teachBack,
    references: [...new Set(references)],
    words: pieces.flatMap(wordsOf).length,
    grade: place.language === "en" ? readingGrade(pieces) : null,
    signing: {
      digest: digest({ title, sheetTitle, mainMessage, keyPoints, blocks, teachBack }),
      translatedFrom: place.isSource ? null : (translatedFrom ?? ""),
      signatures: place.signatures.filter((signature) => signature.section === place.id),
    },
  };
}
