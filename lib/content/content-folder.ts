import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import type { z } from "zod";
import type { ContentFault } from "@/lib/content/content-error";

/** The content folder while it is read: its files, and the faults found so far. */
export class ContentFolder {
  readonly faults: ContentFault[] = [];

  constructor(readonly root: string) {}

  fault(file: string, line: number | null, message: string): void {
    this.faults.push({ file, line, message });
  }

  /** Names in a folder, sorted; none when the folder does not exist. */
  async names(folder: string): Promise<string[]> {
    const entries = await readdir(path.join(this.root, folder)).catch(ifMissing([]));
    return entries.filter((name) => !name.startsWith(".")).sort();
  }

  /** Text of a file; null when it does not exist. */
  async text(file: string): Promise<string | null> {
    return readFile(path.join(this.root, file), "utf8").catch(ifMissing(null));
  }

  /** A JSON file, checked. Null, with the fault named, when it is missing or wrong. */
  async json<T>(file: string, schema: z.ZodType<T>): Promise<T | null> {
    const text = await this.text(file);
    if (text === null) {
      this.fault(file, null, "The file is missing.");
      return null;
    }
    return this.parse(file, text, schema);
  }

  /** The same for a file that need not exist. */
  async optionalJson<T>(file: string, schema: z.ZodType<T>): Promise<T | null> {
    const text = await this.text(file);
    return text === null ? null : this.parse(file, text, schema);
  }

  private parse<T>(file: string, text: string, schema: z.ZodType<T>): T | null {
    let data: unknown;
    try {
      data = JSON.parse(text);
    } catch (error) {
      this.fault(file, null, `This is not JSON: ${error instanceof Error ? error.message : String(error)}`);
      return null;
    }
    const parsed = schema.safeParse(data);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) {
      this.fault(
        file,
        lineOfKey(text, issue.path.at(-1)),
        `${issue.path.join(".") || "file"}: ${issue.message}`,
      );
    }
    return null;
  }
}

function ifMissing<T>(fallback: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return fallback;
    throw error;
  };
}

/** The first line that holds the key: near enough for an editor, and JSON.parse keeps no positions. */
export function lineOfKey(text: string, key: PropertyKey | undefined): number | null {
  if (typeof key !== "string") return null;
  const index = text.split("\n").findIndex((line) => line.includes(`"${key}"`));
  return index === -1 ? null : index + 1;
}
