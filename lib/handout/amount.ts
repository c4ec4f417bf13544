import type { Refusal } from "@/lib/handout/refusal";

const FRACTIONS: Readonly<Record<string, number>> = { "¼": 250, "½": 500, "¾": 750 };
/** A whole number of at most four digits, or with one to three decimals, or with a quarter, a half or three quarters. */
const AMOUNT = /^(0|[1-9]\d{0,3})?(?:\.(\d{0,2}[1-9])|([¼½¾]))?$/u;

/**
 * Why an amount can be misread, after the list of error-prone dose designations of the Institute for Safe Medication
 * Practices (ISMP): ".5" is read as 5, "5.0" as 50, and "1/2" as "1 or 2". A comma is a decimal sign in one country and
 * parts thousands in another; so is a point before three digits. Null for an amount that reads one way only.
 */
export function amountRefusal(amount: string): Refusal | null {
  if (/^\.\d/.test(amount)) return { problem: "amount-point-first" };
  if (/[,٫٬،]/u.test(amount)) return { problem: "amount-comma" };
  if (/\d\s*[/⁄]\s*\d/u.test(amount)) return { problem: "amount-slash" };
  if (/^[1-9]\d*\.\d{3}$/.test(amount)) return { problem: "amount-thousands" };
  if (/^\d+\.\d*0$|^\d+\.$/.test(amount)) return { problem: "amount-zero-last" };
  return amount !== "" && AMOUNT.test(amount) ? null : { problem: "amount-not-a-number" };
}

/** A quarter, a half or three quarters alone. */
export function isFraction(amount: string): boolean {
  return Object.hasOwn(FRACTIONS, amount);
}

/** The amount in thousandths, so that sums are exact. Null for an amount that `amountRefusal` refuses. */
export function amountInThousandths(amount: string): number | null {
  if (amountRefusal(amount)) return null;
  const [, whole = "0", decimals = "", fraction = ""] = AMOUNT.exec(amount) ?? [];
  return Number(whole) * 1000 + Number(decimals.padEnd(3, "0")) + (FRACTIONS[fraction] ?? 0);
}
