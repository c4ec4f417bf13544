import type PDFDocument from "pdfkit";
import { pdfText } from "@/lib/pdf/engine/pdfkit-adapter";
import type { Element } from "@/lib/pdf/tags/structure-tree";

/** Says of everything that is painted to which element it belongs. */
export type MarkedContent = {
  /** What is painted from now on says nothing: a background, a line. */
  artifact: () => void;
  /** What is painted from now on belongs to the element. Equal pieces that follow each other are one. */
  content: (element: Element, order: number, isJoined: boolean) => void;
  /** As `content`, for words that lead to an address or a place in the sheet. */
  link: (element: Element, order: number, isJoined: boolean, words: string) => void;
  /** Nothing is painted until the next of these calls. */
  close: () => void;
};

/**
 * Two states, never one inside the other: pdfkit 0.20.1 closes an open piece by itself only when its number is not 0, so every
 * change goes through here.
 */
export function markContent(file: PDFDocument): MarkedContent {
  let open: { element: Element; isJoined: boolean } | "artifact" | null = null;
  let currentLink: { element: Element; order: number; words: string } | null = null;

  function close(): void {
    if (open !== null) file.endMarkedContent();
    open = null;
    currentLink = null;
  }
  function artifact(): void {
    if (open === "artifact") return;
    close();
    file.markContent("Artifact");
    open = "artifact";
  }
  function content(element: Element, order: number, isJoined: boolean): void {
    const isSame = open !== null && open !== "artifact" && open.element === element;
    if (isSame && isJoined && open !== null && open !== "artifact" && open.isJoined) return;
    close();
    for (const { pageRef, mcid } of file.markStructureContent(element.tag).refs) {
      element.children.push({ kind: "content", order, page: pageRef, mcid });
    }
    open = { element, isJoined };
  }
  function link(element: Element, order: number, isJoined: boolean, words: string): void {
    content(element, order, isJoined);
    currentLink = { element, order, words };
  }

  const annotate = file.annotate.bind(file);
  file.annotate = (x, y, width, height, options) => {
    if (options.Subtype !== "Link") return annotate(x, y, width, height, options);
    if (!currentLink) throw new Error("A link was painted outside the words that it belongs to.");
    const { element, order, words } = currentLink;
    const key = file.createStructParentTreeNextKey();
    annotate(x, y, width, height, { ...options, StructParent: key, Contents: pdfText(words) });
    const annotation = file.page.annotations.at(-1);
    if (annotation) {
      element.children.push({ kind: "link", order, page: file.page.dictionary, annotation, key });
    }
    return file;
  };

  // The engine paints a page's background right after it adds the page.
  const addPage = file.addPage.bind(file);
  file.addPage = (options) => {
    close();
    addPage(options);
    artifact();
    return file;
  };
  return { artifact, content, link, close };
}
