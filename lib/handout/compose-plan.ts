import type { ContentSpan } from "@/lib/content/content-tree";
import type { Clinic } from "@/lib/handout/clinic";
import { amountSpans } from "@/lib/handout/amount-spans";
import { composeEmergency } from "@/lib/handout/compose-front";
import { clinicianOf } from "@/lib/handout/compose-letterhead";
import { composeContact, printedDay } from "@/lib/handout/compose-personal";
import { composePlanCalendars } from "@/lib/handout/compose-plan-calendars";
import { weekdayOf } from "@/lib/handout/days";
import type {
  CalloutBlock,
  DaysBlock,
  LogBlock,
  ParagraphBlock,
  SingleBlock,
  Span,
} from "@/lib/handout/handout";
import { type HandoutLabels, countedLabel, fillLabel } from "@/lib/handout/labels";
import type { Personal } from "@/lib/handout/personal";
import { type PlanDay, planDays } from "@/lib/handout/plan-days";
import { type Composition, resolveSpans } from "@/lib/handout/resolve-spans";
import type { TaperPlan, TaperStep } from "@/lib/handout/taper-plan";
import { aroundSpan, typedSpan } from "@/lib/handout/typed-span";

/** To be written by hand, where nobody typed it. */
const BLANK = "_______________";
/** Days that fit a page beside the rest. */
const LOG_ROWS = 7;

export type PlanParts = {
  clinic: Clinic;
  personal: Personal;
  plan: TaperPlan;
  /** The daily note that the sheet speaks of; null where it has none. */
  log: LogBlock | null;
  /** 0 for Sunday. */
  weekStart: number;
};

/**
 * The pages of a taper plan. They hang on a refrigerator alone: they say again whom to call, in an emergency and else. The steps
 * are the clinician's; here days are counted, and nothing is added up or suggested.
 *
 * @param composition of the sheet, after everything else on it: citations go on with its numbers
 */
export function composePlan(
  { clinic, personal, plan, log, weekStart }: PlanParts,
  sourceLanguage: string,
  sheet: Composition,
): SingleBlock[] {
  // On a page that hangs alone each term is explained again.
  const composition: Composition = { ...sheet, explained: new Set() };
  const { labels, topic } = composition;
  const { language, taperPlan } = topic;
  if (!taperPlan)
    throw new Error(`${language}/topic.md lacks "taperPlan"; the request should have been refused.`);
  const steps = planDays(plan);
  const phone: Span = { kind: "strong", spans: [typedSpan(clinic.clinicPhone ?? BLANK, language)] };
  const call: ParagraphBlock = body(aroundSpan(labels.plan.call, "phone", phone));
  const box = (
    level: CalloutBlock["level"],
    title: string,
    blocks: readonly ParagraphBlock[],
  ): CalloutBlock => ({ kind: "callout", level, title, blocks });
  const line = (spans: readonly ContentSpan[]) => body(resolveSpans(spans, composition));
  return [
    {
      kind: "heading",
      level: 2,
      id: "plan",
      spans: aroundSpan(labels.plan.title, "product", typedSpan(plan.product, language)),
    },
    { ...composeEmergency(sourceLanguage, composition), id: "plan-emergency" },
    ...composeContact(personal, { language, labels }),
    box("urgent", labels.plan.pauseTitle, [...taperPlan.pause.map(line), call]),
    box("emergency", taperPlan.afterBreak.title, [line(taperPlan.afterBreak.words)]),
    box("routine", labels.callouts.routine, [line(taperPlan.labels)]),
    ...composePlanCalendars(steps.flat(), weekStart, composition),
    ...steps.map((days, index) => daysBlock(days, index, composition)),
    log ?? {
      kind: "log",
      caption: labels.plan.logTitle,
      columns: labels.plan.logColumns,
      rows: LOG_ROWS,
    },
    {
      kind: "paragraph",
      role: "small",
      spans: aroundSpan(
        fillLabel(labels.plan.writtenBy, {
          name: "{name}",
          date: personal.date === undefined ? BLANK : printedDay(personal.date, labels),
        }),
        "name",
        typedSpan(clinicianOf(clinic) ?? BLANK, language),
      ),
    },
  ];
}

function daysBlock(days: readonly PlanDay[], index: number, composition: Composition): DaysBlock {
  const { labels, topic } = composition;
  const [first] = days;
  const step: Span[] = [{ kind: "text", text: fillLabel(labels.plan.step, { number: index + 1 }) }];
  return {
    kind: "days",
    caption: first ? [...step, { kind: "text", text: " · " }, ...dose(first.step, composition)] : step,
    columns: labels.plan.columns,
    rows: days.map(({ number, day, step }) => ({
      day: day === null ? fillLabel(labels.plan.numberedDay, { number }) : dayInWords(day, labels),
      amount: amountSpans(step, topic.language, labels),
      boxes: step.timesPerDay,
    })),
  };
}

function dayInWords(day: string, labels: HandoutLabels): string {
  return `${labels.date.weekdayNames.short[weekdayOf(day)] ?? ""} · ${printedDay(day, labels)}`;
}

/** How much at a time, and how often. */
function dose(step: TaperStep, { labels, topic: { language } }: Composition): Span[] {
  const times = countedLabel(labels.plan.timesPerDay, language, step.timesPerDay);
  return [
    ...amountSpans(step, language, labels),
    { kind: "text", text: ` · ${fillLabel(times, { count: step.timesPerDay })}` },
  ];
}

function body(spans: readonly Span[]): ParagraphBlock {
  return { kind: "paragraph", role: "body", spans };
}
