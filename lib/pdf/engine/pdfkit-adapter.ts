import PDFDocument from "pdfkit";

/** The one place that reaches into pdfkit; written for pdfkit 0.20.1. */

export type FileInfo = { title: string; author: string; language: string; day: Date };

/** An empty tagged file with the repairs that the writer needs. */
export function createFile({ title, author, language, day }: FileInfo): PDFDocument {
  const file = new PDFDocument({
    tagged: true,
    subset: "PDF/UA",
    pdfVersion: "1.7",
    lang: language,
    displayTitle: true,
    autoFirstPage: false,
    // Else it opens Helvetica, which no sheet may use.
    font: null,
    info: {
      Title: title,
      Author: author,
      Creator: "Takehome",
      Producer: "Takehome",
      CreationDate: day,
      ModDate: day,
    },
  });
  // Bookmarks are for programs that read aloud or jump; a patient's phone should open the page, not a list.
  file._root.data.PageMode = "UseNone";
  embedEachFontOnce(file);
  escapeMetadata(file);
  return file;
}

/**
 * pdfkit opens a font anew for every run of text, and compares name tables to find that it has it: slow, and two fonts of one
 * name become a hundred embedded ones.
 */
export function embedEachFontOnce(file: PDFDocument): void {
  const original = file.font.bind(file);
  const known = new Map<object, PDFDocument["_font"]>();
  file.font = (source, family, size) => {
    if (typeof source !== "object" || source === null) return original(source, family, size);
    const embedded = known.get(source);
    if (!embedded) {
      original(source, family, size);
      known.set(source, file._font);
      leaveOutCidSet(file, file._font);
      return file;
    }
    file._font = embedded;
    const points = typeof family === "number" ? family : size;
    return points === undefined ? file : file.fontSize(points);
  };
}

/**
 * pdfkit lists in a CIDSet the characters of an embedded font but forgets the parts of composed ones, and a list that is not
 * complete breaks PDF/UA-1 (7.21.4.2). A font without a list does not.
 */
function leaveOutCidSet(file: PDFDocument, font: PDFDocument["_font"]): void {
  const original = font.finalize.bind(font);
  font.finalize = () => {
    const { subset } = file;
    file.subset = 0;
    original();
    file.subset = subset;
  };
}

/** pdfkit writes title and author into the file's XML as they are; an ampersand would break it. */
function escapeMetadata(file: PDFDocument): void {
  const original = file.endMetadata.bind(file);
  file.endMetadata = () => {
    const plain = file.info;
    file.info = Object.fromEntries(
      Object.entries(plain).map(([name, value]) => [
        name,
        typeof value === "string" ? escapeXml(value) : value,
      ]),
    );
    original();
    file.info = plain;
  };
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** All bytes of a file whose `end` was called. */
export async function bytesOf(file: PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of file) {
    if (!(chunk instanceof Uint8Array)) throw new Error("pdfkit gave something other than bytes.");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Text in a PDF object: pdfkit writes a plain string as a name. */
export function pdfText(text: string): unknown {
  return Object(text);
}
