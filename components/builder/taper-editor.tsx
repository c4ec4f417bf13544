import { useTranslations } from "next-intl";
import { useState } from "react";
import { copyText } from "@/components/builder/copy-text";
import { FieldLink } from "@/components/builder/field-link";
import { useFieldProblem, useWasLeft } from "@/components/builder/field-problem";
import { PartField } from "@/components/builder/part-field";
import { type StepDraft, type TaperDraft, nextStep, stepDays } from "@/components/builder/taper-draft";
import { TaperStepRow } from "@/components/builder/taper-step-row";
import { useTaperText } from "@/components/builder/use-taper-text";
import { STEP_LIMIT } from "@/lib/handout/taper-plan";
import { stepsThatGoUp, taperSums } from "@/lib/handout/taper-sums";

type Props = { taper: TaperDraft; onChange: (taper: TaperDraft) => void };

/** The clinician's own steps. Dates and sums are counted for the screen; no step is ever suggested. */
export function TaperEditor({ taper, onChange }: Props) {
  const t = useTranslations("TaperEditor");
  const tLabel = useTranslations("PersonalField");
  const problemOf = useFieldProblem();
  const [wasLeft] = useWasLeft();
  const stepsProblem = problemOf("personal.taperPlan.steps", tLabel("steps"), wasLeft);
  const phoneProblem = problemOf("clinic.clinicPhone", tLabel("clinicPhone"));
  const planText = useTaperText();
  const [removed, setRemoved] = useState<{ step: StepDraft; index: number } | null>(null);
  const [message, setMessage] = useState("");
  const { steps } = taper;
  const days = stepDays(taper);
  const counted = steps.map((step) => ({
    ...step,
    timesPerDay: Number(step.timesPerDay),
    days: Number(step.days),
  }));
  const sums = taperSums(counted);
  const up = stepsThatGoUp(counted);
  const setSteps = (next: readonly StepDraft[]) => onChange({ ...taper, steps: next });

  function move(index: number, to: number) {
    const step = steps[index];
    if (!step || to < 0 || to >= steps.length) return;
    setSteps(steps.toSpliced(index, 1).toSpliced(to, 0, step));
    setMessage(t("moved", { number: index + 1, position: to + 1 }));
  }

  function remove(index: number) {
    const step = steps[index];
    if (!step) return;
    setSteps(steps.toSpliced(index, 1));
    setRemoved({ step, index });
    setMessage(t("removed", { number: index + 1 }));
  }

  async function copy() {
    const text = planText(taper);
    setMessage((await copyText(Promise.resolve(text))) ? t("copied") : `${t("copyFailed")}\n${text}`);
  }

  return (
    <>
      <p className="text-quiet text-xs">{t("intro")}</p>
      <PartField
        path="personal.taperPlan.product"
        label={tLabel("product")}
        value={taper.product}
        onChange={(product) => onChange({ ...taper, product })}
      />
      <PartField
        path="personal.taperPlan.startDate"
        label={tLabel("startDate")}
        type="date"
        value={taper.startDate}
        hint={t("startHint")}
        onChange={(startDate) => onChange({ ...taper, startDate })}
      />
      <ol className="grid gap-3">
        {steps.map((step, index) => (
          <TaperStepRow
            key={step.key}
            step={step}
            index={index}
            count={steps.length}
            days={days[index] ?? null}
            sum={sums[index] ?? null}
            goesUp={up.includes(index)}
            onChange={(next) => setSteps(steps.with(index, next))}
            onMove={(to) => move(index, to)}
            onRemove={() => remove(index)}
          />
        ))}
      </ol>
      {stepsProblem && <p className="text-emergency text-xs">{stepsProblem}</p>}
      {phoneProblem && (
        <p className="text-xs">
          <FieldLink id="clinic.clinicPhone">{phoneProblem}</FieldLink>
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {steps.length < STEP_LIMIT && (
          <button
            type="button"
            id="personal.taperPlan.steps"
            className="button-quiet"
            onClick={() => setSteps([...steps, nextStep(steps)])}
          >
            {t("add")}
          </button>
        )}
        {removed && (
          <button
            type="button"
            className="button-quiet"
            onClick={() => {
              setSteps(steps.toSpliced(removed.index, 0, removed.step));
              setRemoved(null);
              setMessage(t("restored"));
            }}
          >
            {t("undo")}
          </button>
        )}
        {steps.length > 0 && (
          <button type="button" className="button-quiet" onClick={() => void copy()}>
            {t("copy")}
          </button>
        )}
      </div>
      <p role="status" className="text-xs whitespace-pre-line empty:hidden">
        {message}
      </p>
    </>
  );
}
