import { describe, expect, it } from "vitest";
import en from "@/messages/en.json";
import es from "@/messages/es.json";

/** Path, and the names of the placeholders, of every message. */
function shape(value: unknown, path = ""): string[] {
  if (typeof value === "string")
    return [`${path}: ${[...new Set(value.match(/\{(\w+)/g))].sort().join(" ")}`];
  return Object.entries(Object(value)).flatMap(([key, inner]) => shape(inner, `${path}.${key}`));
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
});
