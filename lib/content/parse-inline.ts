import { type Known, checkSpan } from "@/lib/content/check-span";
import { STRENGTHS } from "@/lib/content/claims-schema";
import type { ContentSpan } from "@/lib/content/content-tree";

/**
 * `[@work; @work]{strength claim}`, `{strength claim}`, `{uncited}`, `{fact:id}`, `{term:id}` or `{term:id|words shown}`.
 * White space before a citation belongs to the citation: the number stands close to its sentence.
 */
const TOKEN =
  /\s*(?:\[(?<works>@[^\]]*)\])?\{(?<strength>[a-z-]+)(?<claims>(?:\s+[\w.]+)+)\}|\s*(?<uncited>\{uncited\})|\{fact:(?<fact>[\w-]+)\}|\{term:(?<term>[\w-]+)(?:\|(?<shown>[^}]+))?\}/g;

/** Says what is wrong, and how many lines below the start of the text. */
export type InlineFault = (message: string, linesBelow: number) => void;

/** Splits running text at its tokens and checks what they name against `known`. */
export function parseInline(source: string, known: Known, fault: InlineFault): ContentSpan[] {
  const text = source.normalize("NFC");
  const spans: ContentSpan[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const faultHere = faultAt(text, match.index + match[0].length - 1, fault);
    pushText(spans, text.slice(end, match.index), text.slice(0, end), faultHere);
    end = match.index + match[0].length;
    const span = tokenSpan(match.groups ?? {}, faultHere);
    if (!span) continue;
    checkSpan(span, known, faultHere);
    spans.push(span);
  }
  pushText(spans, text.slice(end), text.slice(0, end), faultAt(text, end, fault));
  return spans;
}

function faultAt(text: string, index: number, fault: InlineFault): (message: string) => void {
  return (message) => fault(message, text.slice(0, index).split("\n").length - 1);
}

function tokenSpan(
  groups: Record<string, string | undefined>,
  fault: (message: string) => void,
): ContentSpan | null {
  const { works, strength, claims, uncited, fact, term, shown } = groups;
  if (uncited) return { kind: "uncited" };
  if (fact) return { kind: "fact", fact };
  if (term) return { kind: "term", term, shown: shown ?? null };
  const known = STRENGTHS.find((candidate) => candidate === strength);
  if (!known) {
    fault(`"${strength}" is not a strength. Write one of ${STRENGTHS.join(", ")}.`);
    return null;
  }
  return {
    kind: "claim",
    references: works ? works.split(";").map((work) => work.trim().replace(/^@/, "")) : [],
    strength: known,
    claims: (claims ?? "").trim().split(/\s+/),
  };
}

function pushText(
  spans: ContentSpan[],
  text: string,
  before: string,
  fault: (message: string) => void,
): void {
  if (text === "") return;
  const leftover = /[[\]{}]|https?:\/\/|www\./.exec(text);
  if (leftover) {
    fault(
      /[[\]{}]/.test(leftover[0])
        ? `"${leftover[0]}" is not part of a citation, a fact or a term. Write [@work]{strength claim}, {fact:id} or {term:id}.`
        : `A web address stands in the text. Put it into facts.json and write {fact:id}.`,
    );
  }
  const joined = joinLines(text, before);
  if (joined !== "") spans.push({ kind: "text", text: joined });
}

const FULL_WIDTH = String.raw`[\u3000-\u303f\uff00-\uffef]`;
const SPACELESS = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]`;
const BREAK_WITHOUT_SPACE = new RegExp(String.raw`(?<=${FULL_WIDTH})\s*\n\s*|\s*\n\s*(?=${SPACELESS})`, "gu");
const SENTENCE_WITH_CITATION = new RegExp(String.raw`${FULL_WIDTH}\s*(?:\[@[^\]]*\])?\{[^}]*\}$`, "u");

/**
 * A line break in the file is a space, but none in Chinese and Japanese, which have no spaces; no-break spaces stay.
 *
 * @param before what stands before the text in its paragraph
 */
function joinLines(text: string, before: string): string {
  const following = SENTENCE_WITH_CITATION.test(before) ? text.replace(/^\s*\n\s*/, "") : text;
  return following.replace(BREAK_WITHOUT_SPACE, "").replace(/[ \t\r\n]+/g, " ");
}
