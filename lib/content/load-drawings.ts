import type { ContentFolder } from "@/lib/content/content-folder";
import type { Drawing } from "@/lib/content/drawing";
import { parseDrawing } from "@/lib/content/parse-drawing";

/** Reads the pictures of a folder, by id: the file's name without its ending. */
export async function loadDrawings(folder: ContentFolder, home: string): Promise<Record<string, Drawing>> {
  const drawings: Record<string, Drawing> = {};
  for (const name of await folder.names(home)) {
    const file = `${home}/${name}`;
    if (!name.endsWith(".svg")) {
      folder.fault(file, null, "Only .svg files stand here.");
      continue;
    }
    const text = (await folder.text(file)) ?? "";
    const drawing = parseDrawing(text, (line, message) => folder.fault(file, line, message));
    if (drawing) drawings[name.replace(/\.svg$/, "")] = drawing;
  }
  return drawings;
}
