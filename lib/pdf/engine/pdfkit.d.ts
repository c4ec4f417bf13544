/** What lib/pdf uses of pdfkit 0.20.1, which has no types of its own. Names with an underscore are private there. */
declare module "pdfkit" {
  import type { Readable } from "node:stream";

  type Reference = { data: Record<string, unknown>; end: () => void };
  type NumberTree = { add: (key: number, value: unknown) => void; get: (key: number) => unknown[] };
  type PageReference = Reference & { data: { StructParents?: number } };
  type Marked = { refs: { pageRef: PageReference; mcid: number }[] };
  type OutlineItem = {
    addItem: (title: string, options: { pageNumber: number; top: number; left: number }) => OutlineItem;
  };
  type EmbeddedFont = { finalize: () => void };

  export default class PDFDocument extends Readable {
    constructor(options: {
      tagged: boolean;
      subset: string;
      pdfVersion: string;
      lang: string;
      displayTitle: boolean;
      autoFirstPage: boolean;
      font: null;
      info: Record<string, string | Date>;
    });
    page: { dictionary: PageReference; width: number; height: number; annotations: Reference[] };
    info: Record<string, string | Date>;
    /** Number of the PDF/UA or PDF/A part. */
    subset: number;
    outline: OutlineItem;
    addPage(options?: object): this;
    end(): void;
    ref(data: Record<string, unknown>): Reference;
    font(source: unknown, family?: string | number | null, size?: number): this;
    fontSize(size: number): this;
    annotate(x: number, y: number, width: number, height: number, options: Record<string, unknown>): this;
    addNamedDestination(name: string, kind: "XYZ", x: number, y: number, zoom: null): void;
    markContent(tag: string, options?: { type?: string }): this;
    markStructureContent(tag: string): Marked;
    endMarkedContent(): this;
    getStructTreeRoot(): Reference;
    getStructParentTree(): NumberTree;
    createStructParentTreeNextKey(): number;
    endMetadata(): void;
    _font: EmbeddedFont;
    _root: Reference;
  }
}
