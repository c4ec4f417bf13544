import { copyFile, mkdir, rename, stat } from "node:fs/promises";
import path from "node:path";
import { randomUUID } from "node:crypto";
import type { Family } from "@/lib/pdf/font-stack";

/** Package of @expo-google-fonts and the beginning of its file names, by family. */
const PACKAGES = {
  "Noto Sans": { name: "noto-sans", file: "NotoSans" },
  Vazirmatn: { name: "vazirmatn", file: "Vazirmatn" },
  "Noto Sans SC": { name: "noto-sans-sc", file: "NotoSansSC" },
  "Noto Sans TC": { name: "noto-sans-tc", file: "NotoSansTC" },
  "Noto Sans KR": { name: "noto-sans-kr", file: "NotoSansKR" },
  "Noto Sans JP": { name: "noto-sans-jp", file: "NotoSansJP" },
} as const satisfies Record<Family, { name: string; file: string }>;

/** Families that the web pages ask for. Chinese, Japanese and Korean pages use the reader's own fonts: ours are large. */
const WEB_FAMILIES: readonly Family[] = ["Noto Sans", "Vazirmatn"];

/** Where the two weights of a family lie once they are cut. */
export function fontFiles(family: Family): { regular: string; bold: string } {
  const { file } = PACKAGES[family];
  return {
    regular: path.join(fontFolder(), `${file}-Regular.ttf`),
    bold: path.join(fontFolder(), `${file}-Bold.ttf`),
  };
}

/** Folder of the fonts that are in use; git-ignored. */
export function fontFolder(): string {
  return path.join(process.cwd(), "public", "fonts");
}

/**
 * Copies of each family the two weights in use, out of nine, and the licence that travels along, into public/fonts. Does
 * nothing for a file that is there already.
 */
export async function cutFonts(families: readonly Family[] = WEB_FAMILIES): Promise<void> {
  await mkdir(fontFolder(), { recursive: true });
  await Promise.all(families.flatMap(filesOf).map(({ source, target }) => copyOnce(source, target)));
}

function filesOf(family: Family): { source: string; target: string }[] {
  const { name, file } = PACKAGES[family];
  const folder = path.join(process.cwd(), "node_modules", "@expo-google-fonts", name);
  const { regular, bold } = fontFiles(family);
  return [
    { source: path.join(folder, "400Regular", `${file}_400Regular.ttf`), target: regular },
    { source: path.join(folder, "700Bold", `${file}_700Bold.ttf`), target: bold },
    { source: path.join(folder, "LICENSE_FONT"), target: path.join(fontFolder(), `${file}-LICENSE.txt`) },
  ];
}

async function copyOnce(source: string, target: string): Promise<void> {
  const [size, wanted] = await Promise.all([sizeOf(target), sizeOf(source)]);
  // A server may be installed with the cut fonts alone.
  if (size !== null && (wanted === null || size === wanted)) return;
  // Copied beside it and renamed: another process never reads half a font.
  const half = `${target}.${randomUUID()}`;
  await copyFile(source, half);
  await rename(half, target);
}

async function sizeOf(file: string): Promise<number | null> {
  return stat(file).then(
    ({ size }) => size,
    () => null,
  );
}
