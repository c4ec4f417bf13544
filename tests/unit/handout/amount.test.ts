import { describe, expect, it } from "vitest";
import { amountInThousandths, amountRefusal } from "@/lib/handout/amount";
import { stepsThatGoUp, taperSums } from "@/lib/handout/taper-sums";

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
