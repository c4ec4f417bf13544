import { type Choices, moveSection } from "@/components/builder/choices";
import type { CatalogTopic } from "@/lib/handout/catalog";
import type { Problem } from "@/lib/handout/problem";
import {
  BILINGUAL,
  type HandoutRequest,
  INKS,
  EVIDENCE,
  PAPERS,
  parseHandoutRequest,
  queryToInput,
  REQUEST_OPTIONS,
  TEXT_SIZES,
} from "@/lib/handout/request";
import { shown } from "@/lib/handout/shown";

export type ReadChoices = {
  /** What the form shows: everything usable of the query, defaults for the rest. */
  choices: Choices;
  /** What is wrong with the query as it stands. */
  problems: readonly Problem[];
  /** True when a button without JavaScript asked for a move: the page then goes to the address of the result. */
  isMove: boolean;
};

/** Reads the page's query. A newcomer, without topic and sections, gets the usual selection. */
export function readChoices(query: URLSearchParams, topic: CatalogTopic): ReadChoices {
  const known = new URLSearchParams([...query].filter(([name]) => REQUEST_OPTIONS.includes(name)));
  const isNewcomer = !known.has("topic") && !known.has("sections");
  if (isNewcomer) known.set("sections", topic.defaultSections.join(","));
  if (!known.has("topic")) known.set("topic", topic.id);
  const parsed = parseHandoutRequest(queryToInput(known));
  const choices =
    parsed.ok && parsed.request.topic === topic.id ? usable(parsed.request, topic) : tolerant(known, topic);
  const [id = "", direction] = (query.get("move") ?? "").split(":");
  const isMove = direction === "up" || direction === "down";
  return {
    choices: isMove ? moveSection(choices, id, direction) : choices,
    problems: parsed.ok ? unknownNames(parsed.request, topic) : parsed.problems,
    isMove,
  };
}

/** What the query names and the topic does not have: the form leaves it out, and says so. */
function unknownNames({ sections, language }: HandoutRequest, topic: CatalogTopic): Problem[] {
  const ids = topic.sections.map(({ id }) => id);
  const codes = topic.languages.map(({ code }) => code);
  const unknown = sections.filter((id) => !ids.includes(id));
  return [
    ...unknown.map((id): Problem => {
      return { problem: "unknown-section", field: "sections", value: shown(id), allowed: ids.join(", ") };
    }),
    ...(codes.includes(language)
      ? []
      : [
          {
            problem: "unknown-language",
            field: "language",
            value: shown(language),
            allowed: codes.join(", "),
          } as const,
        ]),
  ];
}

function tolerant(query: URLSearchParams, topic: CatalogTopic): Choices {
  return usable(
    {
      topic: topic.id,
      sections: [...new Set(query.getAll("sections").flatMap((value) => value.split(",")))],
      language: query.get("language") ?? "en",
      paper: PAPERS.find((paper) => paper === query.get("paper")) ?? "letter",
      textSize: TEXT_SIZES.find((size) => size === query.get("textSize")) ?? "standard",
      ink: INKS.find((ink) => ink === query.get("ink")) ?? "standard",
      bilingual: BILINGUAL.find((layout) => layout === query.get("bilingual")) ?? "none",
      evidence: EVIDENCE.find((evidence) => evidence === query.get("evidence")) ?? "none",
      // The builder shows the patient's sheet; the clinician's is a file to download.
      audience: "patient",
    },
    topic,
  );
}

/** Without what the topic does not have at all; a section that only this language lacks stays, to be named. */
function usable(choices: Choices, topic: CatalogTopic): Choices {
  return {
    ...choices,
    topic: topic.id,
    sections: choices.sections.filter((id) => topic.sections.some((section) => section.id === id)),
    language: topic.languages.some(({ code }) => code === choices.language) ? choices.language : "en",
  };
}
