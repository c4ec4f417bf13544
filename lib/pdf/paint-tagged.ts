import { type FileInfo, bytesOf, createFile } from "@/lib/pdf/engine/pdfkit-adapter";
import { paint } from "@/lib/pdf/engine/react-pdf-adapter";
import type { LaidOut } from "@/lib/pdf/lay-out-element";
import { markContent } from "@/lib/pdf/tags/marked-content";
import { addOutline } from "@/lib/pdf/tags/outline";
import { type Element, writeStructure } from "@/lib/pdf/tags/structure-tree";
import { tagLayout } from "@/lib/pdf/tags/tag-layout";

/** Paints a layout into a tagged file. @returns its bytes, and the structure that they hold */
export async function paintTagged(
  { layout, marks }: LaidOut,
  info: FileInfo,
): Promise<{ bytes: Uint8Array; structure: Element }> {
  const file = createFile(info);
  const marked = markContent(file);
  const { root, bookmarks } = tagLayout(file, layout, marks, marked);
  const end = file.end.bind(file);
  // The engine ends the file itself, right after the last page.
  file.end = () => {
    marked.close();
    writeStructure(file, root);
    addOutline(file, bookmarks);
    end();
  };
  paint(layout, file);
  return { bytes: await bytesOf(file), structure: root };
}
