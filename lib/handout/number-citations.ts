/** Gives each work its number at its first appearance, and the same number ever after. */
export type CitationNumbers = {
  numberOf: (reference: string) => number;
  /** Ids of the works so far, in the order of their numbers. */
  cited: () => readonly string[];
};

export function numberCitations(): CitationNumbers {
  const numbers = new Map<string, number>();
  return {
    numberOf(reference) {
      const number = numbers.get(reference) ?? numbers.size + 1;
      numbers.set(reference, number);
      return number;
    },
    cited: () => [...numbers.keys()],
  };
}

/** Anchor of a work in the reference list. */
export function sourceId(number: number): string {
  return `source-${number}`;
}
