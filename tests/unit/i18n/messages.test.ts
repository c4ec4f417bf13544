import { describe, expect, it } from "vitest";
import en from "@/messages/en.json";
import es from "@/messages/es.json";
import handoutEn from "@/messages/handout/en.json";

/** What the United States spell otherwise; the most usual words are enough to notice a slip. */
const BRITISH =
  /\w*(?:aviour|avour|colour|honour|neighbour|organis|recognis|summaris|personalis|stigmatis|minimis|analys[ei]|licence|defence|centre\b|litre|programme\b|catalogue|\bgrey|cancelled|labelled|enrol\b|fulfil\b|judgement|practis)\w*/gi;

/** Path, and the names of the placeholders, of every message. */
function shape(value: unknown, path = ""): string[] {
  if (typeof value === "string")
    return [`${path}: ${[...new Set(value.match(/\{(\w+)/g))].sort().join(" ")}`];
  return Object.entries(Object(value)).flatMap(([key, inner]) => shape(inner, `${path}.${key}`));
}

/** The messages themselves: names in the code are spelt as they like. */
function words(value: unknown): string[] {
  return typeof value === "string" ? [value] : Object.values(Object(value)).flatMap(words);
}

describe("messages", () => {
  it("are the same in both languages of the site, with the same placeholders", () => {
    // An ICU choice inside a message begins with a brace too; both languages have the same ones.
    expect(shape(es).map((line) => line.split(":")[0])).toEqual(shape(en).map((line) => line.split(":")[0]));
    const names = (value: unknown) =>
      shape(value).map((line) =>
        line.match(/\{(?:field|value|count|limit|language|title|position|grade)\b/g),
      );
    expect(names(es)).toEqual(names(en));
  });

  it("are in American English, as the sheets are", () => {
    expect([...words(en), ...words(handoutEn)].flatMap((text) => text.match(BRITISH) ?? [])).toEqual([]);
  });
});
