import { describe, expect, it } from "vitest";
import { amountInThousandths, amountRefusal } from "@/lib/handout/amount";
import { amountText } from "@/lib/handout/amount-spans";
import { stepsThatGoUp, taperSums } from "@/lib/handout/taper-sums";
import { handoutLabels } from "@/lib/i18n/handout-labels";

describe("amountRefusal", () => {
  it.each(["0", "1", "12", "1000", "0.5", "1.25", "0.125", "½", "1½", "0.05"])("takes %s", (amount) => {
    expect(amountRefusal(amount)).toBeNull();
  });

  it.each([
    [".5", "amount-point-first"],
    ["5.0", "amount-zero-last"],
    ["0.50", "amount-zero-last"],
    ["5.", "amount-zero-last"],
    ["1,5", "amount-comma"],
    ["1,000", "amount-comma"],
    ["1.000", "amount-thousands"],
    ["1.125", "amount-thousands"],
    ["1/2", "amount-slash"],
    ["1 1/2", "amount-slash"],
    ["", "amount-not-a-number"],
    ["05", "amount-not-a-number"],
    ["10000", "amount-not-a-number"],
    ["2-3", "amount-not-a-number"],
    ["2 mg", "amount-not-a-number"],
    ["half", "amount-not-a-number"],
    ["٢", "amount-not-a-number"],
    ["1e3", "amount-not-a-number"],
    ["-1", "amount-not-a-number"],
  ])("refuses %s: %s", (amount, problem) => {
    expect(amountRefusal(amount)).toEqual({ problem });
    expect(amountInThousandths(amount)).toBeNull();
  });
});

describe("an amount with its unit", () => {
  const printed = (language: string, amounts: readonly string[]) =>
    amounts.map((amount) => {
      const labels = handoutLabels[language];
      if (!labels) throw new Error(`There are no labels in ${language}.`);
      const step = { amount, unit: "tablet", unitText: undefined, timesPerDay: 1, days: 1 } as const;
      return amountText(step, language, labels).replaceAll("\u00a0", " ");
    });

  it.each([
    ["en", "½ tablet, 1 tablet, 1½ tablets, 2 tablets, 0.5 tablets, 1.5 tablets"],
    ["es", "½ tableta, 1 tableta, 1½ tabletas, 2 tabletas, 0.5 tabletas, 1.5 tabletas"],
    ["fr", "½ comprimé, 1 comprimé, 1½ comprimé, 2 comprimés, 0.5 comprimé, 1.5 comprimé"],
    ["pt", "½ comprimido, 1 comprimido, 1½ comprimido, 2 comprimidos, 0.5 comprimido, 1.5 comprimido"],
    ["it", "½ compressa, 1 compressa, 1½ compresse, 2 compresse, 0.5 compresse, 1.5 compresse"],
    ["de", "½ Tablette, 1 Tablette, 1½ Tabletten, 2 Tabletten, 0.5 Tabletten, 1.5 Tabletten"],
    ["pl", "½ tabletki, 1 tabletka, 1½ tabletki, 2 tabletki, 0.5 tabletki, 1.5 tabletki"],
    ["ru", "½ таблетки, 1 таблетка, 1½ таблетки, 2 таблетки, 0.5 таблетки, 1.5 таблетки"],
    ["ar", "½ قرص, 1 قرص, 1½ قرص, 2 قرص, 0.5 قرص, 1.5 قرص"],
    ["ja", "½錠, 1錠, 1½錠, 2錠, 0.5錠, 1.5錠"],
  ])("is counted as %s counts it", (language, expected) => {
    expect(printed(language, ["½", "1", "1½", "2", "0.5", "1.5"]).join(", ")).toBe(expected);
  });

  it("has a fraction alone in the form of one piece, wherever one piece has a form of its own", () => {
    for (const [language, { units }] of Object.entries(handoutLabels)) {
      for (const unit of [units.capsule, units.tablet, units.gummy]) {
        const isPlural = new Intl.PluralRules(language).select(0.5) === "other" && unit.few === undefined;
        if (unit.one !== undefined && isPlural) expect(unit.fraction, language).toBe(unit.one);
        else expect(unit.fraction, language).toBeUndefined();
      }
    }
  });
});

describe("sums for the clinician's screen", () => {
  const step = { amount: "0.1", unit: "mL", timesPerDay: 3, days: 7 } as const;

  it("are exact", () => {
    expect(taperSums([step, { ...step, amount: "1½" }, { ...step, amount: "1,5" }])).toEqual([
      { perDay: 0.3, total: 2.1 },
      { perDay: 4.5, total: 31.5 },
      null,
    ]);
  });

  it("tell which step goes up, by what is taken in a day, in one unit", () => {
    const steps = [
      { ...step, amount: "2" },
      { ...step, amount: "1", timesPerDay: 6 },
      { ...step, amount: "1", timesPerDay: 7 },
      { ...step, amount: "900", unit: "mg" } as const,
      { ...step, amount: "1", unit: "mg" } as const,
    ];
    expect(stepsThatGoUp(steps)).toEqual([2]);
  });
});
