import type { ClaimSpan, ContentSpan } from "@/lib/content/content-tree";
import { ContentFolder } from "@/lib/content/content-folder";
import type { Library, Topic } from "@/lib/content/library";
import type { Reader } from "@/lib/content/parse-markdown";
import { plainText } from "@/lib/content/plain-text";
import { topicParts } from "@/lib/content/translation/topic-parts";
import { sectionPieces } from "@/lib/content/wording/section-pieces";

/** Words, and what stands behind them. */
type Statement = {
  file: string;
  line: number;
  text: string;
  mark: Extract<ContentSpan, { kind: "claim" | "uncited" }>;
};

/**
 * The claim audit of a topic in Markdown: each sentence that states a fact, its claim, its works, and whether the text says it
 * no more strongly than the claim; then each sentence that is said to state none. For docs/claim-audit.md.
 */
export async function claimAudit(root: string, library: Library, topic: Topic): Promise<string> {
  const words = topic.languages[topic.sourceLanguage];
  if (!words) return "";
  const { facts, references } = library;
  const { claims, figures } = topic;
  const known = { facts, references, claims, figures, glossary: words.glossary };
  const folder = new ContentFolder(root);
  const plain = (spans: readonly ContentSpan[]) => plainText(spans, known).trim();

  const home = `topics/${topic.id}/${topic.sourceLanguage}`;
  const statements: Statement[] = [];
  for (const name of ["topic", ...topic.sectionOrder]) {
    const file = `${home}/${name}.md`;
    const source = (await folder.text(file)) ?? "";
    // The loader has named the faults of the form before.
    const reader: Reader = { known, fault: () => undefined };
    const runs = name === "topic" ? topicParts(source, reader).flat() : sectionPieces(source, reader).pieces;
    statements.push(
      ...runs.flatMap(({ line, spans }) => statementsIn(spans, { file: `${name}.md`, line }, plain)),
    );
  }
  const cited = statements.flatMap(({ mark, ...place }) =>
    mark.kind === "claim" ? [{ ...place, mark }] : [],
  );
  const uncited = statements.filter(({ mark }) => mark.kind === "uncited");
  const lower = cited.filter(({ mark }) => isLower(mark, topic)).length;
  const tables = [...new Set(cited.map(({ file }) => file))].map((file) => {
    const rows = cited
      .filter((statement) => statement.file === file)
      .map(({ line, text, mark }) =>
        row([
          String(line),
          text,
          mark.strength,
          ...claimCells(mark, topic),
          isLower(mark, topic) ? "lower" : "same",
        ]),
      );
    return [`## ${file}`, "", ...HEAD, ...rows].join("\n");
  });
  return `${[
    INTRODUCTION,
    `${cited.length} sentences and list items state something with a claim behind them: ${cited.length - lower} as strongly as the claim, ${lower} less strongly, none more strongly (the loader refuses it).`,
    ...tables,
    UNSOURCED,
    uncited.map(({ file, line, text }) => `- ${file}:${line} ${text}`).join("\n"),
  ].join("\n\n")}\n`;
}

const INTRODUCTION = `# Claim audit

Written by \`npm run audit:content\` from the English text; a test fails when it is out of date. “Line” is where the paragraph or item
begins, “Said” the strength behind the sentence, “Claim allows” what \`claims.json\` gives and for whom or what. “Works” are files in
\`content/references\`; “none” is a judgement without a study behind it, or a claim whose source is not among the works that were
opened and checked.`;

const HEAD = [
  row(["Line", "Sentence", "Said", "Claim", "Claim allows", "Works", "Kept"]),
  row(Array.from({ length: 7 }, () => "---")),
];

const UNSOURCED = `## Sentences that state no fact

They comfort, advise, or say what a word means. Actions under “What you can do” without a source, titles and questions are not listed.`;

/** Cuts running text at its citations: each stands after the words that it backs. */
function statementsIn(
  spans: readonly ContentSpan[],
  place: { file: string; line: number },
  plain: (spans: readonly ContentSpan[]) => string,
): Statement[] {
  const statements: Statement[] = [];
  let open: ContentSpan[] = [];
  for (const span of spans) {
    if (span.kind === "claim" || span.kind === "uncited") {
      statements.push({ ...place, text: plain(open), mark: span });
      open = [];
    } else {
      open.push(span);
    }
  }
  return statements;
}

function claimCells({ claims, references }: ClaimSpan, topic: Topic): string[] {
  const allows = claims.map((id) =>
    (topic.claims[id]?.strengths ?? [])
      .map(({ strength, about }) => (about ? `${strength} (${about})` : strength))
      .join(", "),
  );
  return [claims.join(", "), allows.join("; "), references.length > 0 ? references.join(", ") : "none"];
}

function isLower({ claims, strength }: ClaimSpan, topic: Topic): boolean {
  return !claims.some((id) => topic.claims[id]?.strengths.some((given) => given.strength === strength));
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
