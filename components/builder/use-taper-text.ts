import { useTranslations } from "next-intl";
import { type TaperDraft, stepDays } from "@/components/builder/taper-draft";

/** The plan as text for the chart, amounts as typed: the handout's id does not hold it. No name, no other patient data. */
export function useTaperText(): (taper: TaperDraft) => string {
  const t = useTranslations("TaperText");
  const tUnit = useTranslations("TaperUnit");
  return (taper) => {
    const days = stepDays(taper);
    return [
      t("title", { product: taper.product.trim() }),
      ...taper.steps.map((step, index) => {
        const unit = step.unit === "other" ? step.unitText.trim() : tUnit(step.unit);
        const span = days[index];
        const line = t("step", {
          number: index + 1,
          amount: step.amount.trim(),
          unit,
          times: step.timesPerDay.trim(),
          days: step.days.trim(),
        });
        return span ? `${line} (${span.first} – ${span.last})` : line;
      }),
    ].join("\n");
  };
}
