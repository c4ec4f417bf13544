import type { Known } from "@/lib/content/check-span";
import { type ContentFault } from "@/lib/content/content-error";
import { ContentFolder } from "@/lib/content/content-folder";
import type { ContentSpan } from "@/lib/content/content-tree";
import type { Library, Topic } from "@/lib/content/library";
import type { Fault } from "@/lib/content/parse-markdown";
import { plainText } from "@/lib/content/plain-text";
import { MAIN_MESSAGE, topicParts } from "@/lib/content/translation/topic-parts";
import { citationFaults, strengthFaults } from "@/lib/content/wording/citation-rules";
import { lengthFaults, listFaults } from "@/lib/content/wording/length-rules";
import { numberFaults, phraseFaults } from "@/lib/content/wording/phrase-rules";
import type { Piece } from "@/lib/content/wording/piece";
import { sectionPieces } from "@/lib/content/wording/section-pieces";
import type { LanguageWording, Wording } from "@/lib/content/wording/wording-schema";

/** Flesch-Kincaid, names counted as one short word: sixth grade. */
const HIGHEST_GRADE = 6;

/**
 * What is wrong with the wording of all English source texts, for `npm run check:content`: beyond what the loader refuses,
 * what an editor must put right before the text goes out. checkTranslations compares the other languages with it.
 */
export async function checkWording(
  root: string,
  library: Library,
  wording: Wording,
): Promise<ContentFault[]> {
  const folder = new ContentFolder(root);
  for (const topic of Object.values(library.topics)) {
    checkReferences(topic, library, folder);
    if (topic.sourceLanguage === "en") await checkTopic(topic, library, wording, folder);
  }
  return folder.faults;
}

async function checkTopic(
  topic: Topic,
  library: Library,
  wording: Wording,
  folder: ContentFolder,
): Promise<void> {
  const words = topic.languages[topic.sourceLanguage];
  const rules = wording.languages[topic.sourceLanguage];
  if (!words || !rules) return;
  const { facts, references } = library;
  const { claims, figures } = topic;
  const known: Known = { facts, references, claims, figures, glossary: words.glossary };
  const home = `topics/${topic.id}/${topic.sourceLanguage}`;
  const faultIn = (file: string) => (line: number, message: string) => folder.fault(file, line, message);
  const check = (piece: Piece, fault: Fault) => {
    for (const message of pieceFaults(piece, known, rules, wording.numbers)) fault(piece.line, message);
  };

  for (const [id, { explanation }] of Object.entries(words.glossary)) {
    for (const message of phraseFaults(explanation, [...rules.forbiddenClaims, ...rules.wordsToAvoid])) {
      folder.fault(`${home}/glossary.json`, null, `${id}: ${message}`);
    }
  }

  const topicFault = faultIn(`${home}/topic.md`);
  const onEverySheet = topicParts((await folder.text(`${home}/topic.md`)) ?? "", {
    known,
    fault: topicFault,
  });
  for (const { what, line, spans } of onEverySheet.flat()) {
    // The emergency box asks for something; its citations are the loader's to check.
    const kind = what === MAIN_MESSAGE ? "main message" : "action";
    check({ kind, line, spans, isDated: false }, topicFault);
  }

  for (const { id, grade } of Object.values(words.sections)) {
    const fault = faultIn(`${home}/${id}.md`);
    const { pieces, lists } = sectionPieces((await folder.text(`${home}/${id}.md`)) ?? "", { known, fault });
    for (const piece of pieces) check(piece, fault);
    for (const list of lists) {
      for (const message of listFaults(list)) fault(list.line, message);
    }
    if (grade && grade.grade > HIGHEST_GRADE) {
      fault(1, `Reading grade ${grade.grade}; at most ${HIGHEST_GRADE}. Use shorter words and sentences.`);
    }
  }
}

function pieceFaults(
  piece: Piece,
  known: Known,
  wording: LanguageWording,
  numbers: readonly string[],
): string[] {
  const plain = (spans: readonly ContentSpan[]) => plainText(spans, known);
  const text = plain(piece.spans);
  const withoutFacts = plain(piece.spans.filter(({ kind }) => kind !== "fact"));
  const isForTheClinician = piece.kind === "for the clinician";
  const forbidden = wording.forbiddenClaims.filter(
    ({ allowedWhenDated }) => !(piece.isDated && allowedWhenDated),
  );
  return [
    ...(isForTheClinician ? [] : lengthFaults(text)),
    ...phraseFaults(text, forbidden),
    ...phraseFaults(text, wording.wordsToAvoid),
    // A date stands in a time-bound sentence; a telephone number in a teach-back point is the clinician's to say.
    ...(piece.isDated || isForTheClinician ? [] : numberFaults(withoutFacts, numbers)),
    ...citationFaults(piece, plain),
    ...strengthFaults(piece),
  ];
}

/** A work that no claim rests on is not a source of anything. */
function checkReferences({ id, claims }: Topic, library: Library, folder: ContentFolder): void {
  const used = new Set(Object.values(claims).flatMap(({ references }) => references));
  for (const reference of Object.keys(library.references).filter((reference) => !used.has(reference))) {
    folder.fault(
      `references/${reference}.json`,
      null,
      `No claim of topics/${id}/claims.json rests on this work.`,
    );
  }
}
