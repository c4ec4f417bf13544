import { copyFile, mkdir, rename, stat } from "node:fs/promises";
import path from "node:path";
import { randomUUID } from "node:crypto";

/** Files that the PDF and the pages use, from the font packages: two weights, and the licence that travels along. */
const FILES = [
  { from: "@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf", to: "NotoSans-Regular.ttf" },
  { from: "@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf", to: "NotoSans-Bold.ttf" },
  { from: "@expo-google-fonts/noto-sans/LICENSE_FONT", to: "NotoSans-LICENSE.txt" },
] as const;

/** Folder of the fonts that are in use; git-ignored. */
export function fontFolder(): string {
  return path.join(process.cwd(), "public", "fonts");
}

/** Copies the fonts in use into public/fonts. Does nothing for a file that is there already. */
export async function cutFonts(): Promise<void> {
  await mkdir(fontFolder(), { recursive: true });
  await Promise.all(
    FILES.map(async ({ from, to }) => {
      const source = path.join(process.cwd(), "node_modules", from);
      const target = path.join(fontFolder(), to);
      if ((await sizeOf(target)) === (await sizeOf(source))) return;
      // Copied beside it and renamed: another process never reads half a font.
      const half = `${target}.${randomUUID()}`;
      await copyFile(source, half);
      await rename(half, target);
    }),
  );
}

async function sizeOf(file: string): Promise<number | null> {
  return stat(file).then(
    ({ size }) => size,
    () => null,
  );
}
