import { useFormatter, useTranslations } from "next-intl";
import { useId } from "react";
import { useWasLeft } from "@/components/builder/field-problem";
import { PartField } from "@/components/builder/part-field";
import type { StepDraft } from "@/components/builder/taper-draft";
import { ArrowIcon } from "@/components/ui/arrow-icon";
import { TAPER_UNITS } from "@/lib/handout/taper-plan";
import type { TaperSum } from "@/lib/handout/taper-sums";

type Props = {
  step: StepDraft;
  index: number;
  count: number;
  days: { first: string; last: string } | null;
  sum: TaperSum | null;
  goesUp: boolean;
  onChange: (step: StepDraft) => void;
  onMove: (to: number) => void;
  onRemove: () => void;
};

/** One step: what the clinician types, and what follows from it, for the screen alone. */
export function TaperStepRow({ step, index, count, days, sum, goesUp, onChange, onMove, onRemove }: Props) {
  const t = useTranslations("TaperEditor");
  const tLabel = useTranslations("PersonalField");
  const tUnit = useTranslations("TaperUnit");
  const format = useFormatter();
  const [wasLeft, leave] = useWasLeft();
  const number = index + 1;
  const unitId = useId();
  const field = (name: "amount" | "timesPerDay" | "days" | "unitText") => (
    <PartField
      path={`personal.taperPlan.steps.${index}.${name}`}
      isGroupLeft={wasLeft}
      label={tLabel(name)}
      value={step[name]}
      {...(name !== "unitText" && { inputMode: name === "amount" ? "decimal" : "numeric" })}
      onChange={(value) => onChange({ ...step, [name]: value })}
    />
  );
  const day = (iso: string) =>
    format.dateTime(new Date(`${iso}T00:00:00Z`), {
      timeZone: "UTC",
      weekday: "short",
      day: "numeric",
      month: "short",
      year: "numeric",
    });
  const isKnown = sum !== null && Number.isFinite(sum.total) && sum.total > 0;
  return (
    <li>
      <fieldset
        className="border-hairline rounded-md border px-3 pb-3"
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) leave();
        }}
      >
        <legend className="px-1 text-xs font-bold">{t("step", { number })}</legend>
        <div className="grid grid-cols-2 gap-2">
          {field("amount")}
          <div className="min-w-0">
            <label htmlFor={unitId} className="mb-0.5 block text-xs">
              {tLabel("unit")}
            </label>
            <select
              id={unitId}
              value={step.unit}
              autoComplete="off"
              onChange={({ target }) => {
                const unit = TAPER_UNITS.find((one) => one === target.value);
                if (unit) onChange({ ...step, unit });
              }}
              className="field"
            >
              {TAPER_UNITS.map((unit) => (
                <option key={unit} value={unit}>
                  {tUnit(unit)}
                </option>
              ))}
            </select>
          </div>
          {step.unit === "other" && field("unitText")}
          {field("timesPerDay")}
          {field("days")}
        </div>
        {days && (
          <p className="text-quiet mt-2 text-xs">
            {t("dates", { first: day(days.first), last: day(days.last) })}
          </p>
        )}
        {isKnown && (
          <p className="text-quiet text-xs">{t("sums", { perDay: sum.perDay, total: sum.total })}</p>
        )}
        {goesUp && (
          <p role="status" className="mt-1 text-xs font-bold">
            {t("goesUp", { number })}
          </p>
        )}
        <div className="mt-2 flex gap-1">
          {(["up", "down"] as const).map((direction) => (
            <button
              key={direction}
              type="button"
              aria-disabled={direction === "up" ? index === 0 : number === count}
              onClick={() => onMove(direction === "up" ? index - 1 : index + 1)}
              className="border-control text-hue hover:bg-tint aria-disabled:border-hairline aria-disabled:text-control grid size-8 place-items-center rounded border"
            >
              <span className="sr-only">{t(direction, { number })}</span>
              <ArrowIcon direction={direction} />
            </button>
          ))}
          <button
            type="button"
            onClick={onRemove}
            className="text-hue ms-auto px-2 text-xs underline underline-offset-4"
          >
            {t("remove", { number })}
          </button>
        </div>
      </fieldset>
    </li>
  );
}
