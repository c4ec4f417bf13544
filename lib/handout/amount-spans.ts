import { amountInThousandths, isFraction } from "@/lib/handout/amount";
import type { Span } from "@/lib/handout/handout";
import { type HandoutLabels, countedLabel, fillLabel } from "@/lib/handout/labels";
import type { TaperStep } from "@/lib/handout/taper-plan";
import { typedSpan } from "@/lib/handout/typed-span";

/** The same in one text. */
export function amountText(step: TaperStep, language: string, labels: HandoutLabels): string {
  return amountSpans(step, language, labels)
    .map((span) => ("text" in span ? span.text : ""))
    .join("");
}

/** The amount exactly as typed, with its unit. */
export function amountSpans(
  { amount, unit, unitText }: TaperStep,
  language: string,
  labels: HandoutLabels,
): Span[] {
  // A no-break space: a number that is parted from its unit can be misread.
  if (unit === "other") {
    return [{ kind: "text", text: `${amount}\u00a0` }, typedSpan(unitText ?? "", language)];
  }
  const forms = labels.units[unit];
  const value = (amountInThousandths(amount) ?? 0) / 1000;
  const label = (isFraction(amount) ? forms.fraction : undefined) ?? countedLabel(forms, language, value);
  return [{ kind: "text", text: fillLabel(label, { amount }).replace(/ /g, "\u00a0") }];
}
