import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { Handout } from "@/lib/handout/handout";
import { fontFolder } from "@/lib/pdf/cut-fonts";
import { fontStack } from "@/lib/pdf/font-stack";
import { printedStrings } from "@/tests/support/printed-strings";

/**
 * Sets the words of a sheet with Typst: the same text, fonts, size and paper, each piece of text as a paragraph. It draws no lists,
 * boxes, tables, links, pictures and tags, so its times are a floor, not a fair match.
 */
export class Typst {
  readonly #compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [fontFolder()] }] });

  set(handout: Handout): Buffer {
    return this.#compiler.pdf({ mainFileContent: sourceOf(handout) });
  }

  /** Forgets what it set, which it else takes from memory when it meets the same words again. */
  forget(): void {
    this.#compiler.evictCache(0);
  }
}

function sourceOf(handout: Handout): string {
  const [language = "en", script] = handout.language.split("-");
  const region = script === "Hant" ? ', region: "TW"' : "";
  const families = fontStack(handout.language).map((family) => `"${family}"`);
  return [
    `#set page("us-letter", margin: 54pt)`,
    `#set text(font: (${families.join(", ")},), size: 12pt, lang: "${language}"${region})`,
    ...printedStrings(handout).map((words) => `#par[#${JSON.stringify(words)}]`),
  ].join("\n\n");
}
