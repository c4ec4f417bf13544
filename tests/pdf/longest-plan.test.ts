import { expect, it } from "vitest";
import { getLibrary } from "@/lib/content/load-library";
import { composeHandout } from "@/lib/handout/compose-handout";
import type { Handout } from "@/lib/handout/handout";
import { PLAN_DAY_LIMIT } from "@/lib/handout/taper-plan";
import { handoutLabels } from "@/lib/i18n/handout-labels";
import { buildTree } from "@/lib/pdf/engine/react-pdf-adapter";
import { walk } from "@/lib/pdf/engine/layout-tree";
import { HandoutDocument } from "@/lib/pdf/handout-document";
import { layOutHandout } from "@/lib/pdf/lay-out-handout";
import { privateRequest } from "@/tests/support/private-parts";

const OFTEN = 24;

/** The most that a clinician can type: two years of hourly boxes. */
async function longestPlan(): Promise<Handout> {
  const step = { amount: "1½", unit: "tablet", timesPerDay: OFTEN, days: PLAN_DAY_LIMIT / 2 };
  const taperPlan = { product: "7-OH tablets", startDate: "2028-02-27", steps: [step, step] };
  const request = privateRequest({}, { taperPlan });
  const composed = composeHandout(request, await getLibrary(), handoutLabels, "2026-11-24");
  if (!composed.ok) throw new Error(JSON.stringify(composed.problems));
  return composed.handout;
}

it("the longest plan is drawn with one drawing for the boxes of a day, not one for each", async () => {
  const nodes = [...walk(buildTree(HandoutDocument({ handout: await longestPlan(), foot: 60 })))];
  const drawings = nodes.filter(({ type }) => type === "SVG");
  // Every day stands in a calendar and in a list; a few more are signs of other blocks.
  expect(drawings.length).toBeGreaterThanOrEqual(2 * PLAN_DAY_LIMIT);
  expect(drawings.length).toBeLessThan(2 * PLAN_DAY_LIMIT + 50);
  expect(nodes.length).toBeLessThan(30 * PLAN_DAY_LIMIT);
});

it("the longest plan has all its days, on less than a hundred pages", async () => {
  const handout = await longestPlan();
  const pages = (await layOutHandout(handout)).layout.children ?? [];
  expect(pages.length).toBeGreaterThan(40);
  expect(pages.length).toBeLessThan(100);
  const rows = new Set(
    pages.flatMap((page) =>
      [...walk(page)].flatMap(({ props }) =>
        props?.structure?.tag === "TH" && props.structure.scope === "Row" ? [props.structure] : [],
      ),
    ),
  );
  expect(rows.size).toBe(PLAN_DAY_LIMIT);
}, 120_000);
