import type { Clinic } from "@/lib/handout/clinic";
import {
  composeAppointment,
  composeContact,
  composeNote,
  composeVisit,
} from "@/lib/handout/compose-personal";
import { type PrintedLogo, composeLetterhead, composePlaces } from "@/lib/handout/compose-letterhead";
import { composePlan } from "@/lib/handout/compose-plan";
import { deepFreeze } from "@/lib/handout/deep-freeze";
import type {
  Block,
  Handout,
  HandoutSection,
  LogBlock,
  ReferencesBlock,
  SingleBlock,
} from "@/lib/handout/handout";
import { type Personal, personalSchema } from "@/lib/handout/personal";
import type { Composition } from "@/lib/handout/resolve-spans";

/** What only the edge knows: the logo as it was read, and the server's settings. */
export type Edge = { logo: PrintedLogo | null } & Settings;

export type Settings = {
  /** First day of a week, 0 for Sunday. */
  weekStart: number;
  /** At which patients reach this server, without a slash at its end; null where no sheet leads there. */
  baseAddress: string | null;
};

/** Section in which local places stand first. */
const SUPPORT = "support";
/** Section whose blank plan and daily note a printed plan stands for. */
const TAPERING = "tapering";

const NO_CLINIC: Clinic = {
  clinicianName: undefined,
  credential: undefined,
  clinicName: undefined,
  clinicAddress: undefined,
  clinicPhone: undefined,
  localPlaces: [],
};
const NO_PERSONAL: Personal = personalSchema.parse({});

/**
 * Puts the clinic's and the patient's part into a sheet that has its id already: the id is that of the sheet without them, and
 * tells nothing of a patient.
 *
 * @param composition of the sheet, after everything on it: a taper plan goes on with its citations
 * @param references the list of works, once all are cited
 */
export function addPrivateParts(
  sheet: Handout,
  parts: { clinic?: Clinic | undefined; personal?: Personal | undefined },
  edge: Edge,
  sourceLanguage: string,
  composition: Composition,
  references: () => readonly ReferencesBlock[],
): Handout {
  if (!parts.clinic && !parts.personal) return sheet;
  const { clinic = NO_CLINIC, personal = NO_PERSONAL } = parts;
  const { labels } = composition;
  const words = { language: sheet.language, labels };
  const { discreetTitle, taperPlan } = personal;
  const plan = taperPlan
    ? composePlan(
        { clinic, personal, plan: taperPlan, log: dailyNote(sheet), weekStart: edge.weekStart },
        sourceLanguage,
        composition,
      )
    : null;
  const works = references();
  const places = composePlaces(clinic, sheet.language, labels);
  return deepFreeze({
    ...sheet,
    // What was typed stays on the pages: a reader program and a browser show the title of a file around it.
    title: discreetTitle === undefined ? sheet.title : labels.personal.neutralTitle,
    letterhead: composeLetterhead(clinic, edge.logo, composeVisit(personal, words), sheet.language, labels),
    front: insertAfterEmergency(
      discreetTitle === undefined
        ? sheet.front
        : sheet.front.map((block) => (isTitle(block) ? titled(discreetTitle) : block)),
      [
        ...composeContact(personal, words),
        ...composeAppointment(personal, words),
        ...composeNote(personal, words),
      ],
    ),
    sections: sheet.sections.map((section) => {
      if (section.id === SUPPORT) return withPlaces(section, places);
      return section.id === TAPERING && plan ? withoutBlanks(section) : section;
    }),
    back: [...sheet.back.filter(({ kind }) => kind !== "references"), ...works],
    sources: works[0]?.entries.length ?? 0,
    plan,
    frame: { ...sheet.frame, shortTitle: discreetTitle ?? sheet.frame.shortTitle },
  });
}

function inOwnLanguage(block: Block): SingleBlock {
  return block.kind === "pair" ? block.own.block : block;
}

function kindOf(block: Block): SingleBlock["kind"] {
  return inOwnLanguage(block).kind;
}

function isTitle(block: Block): boolean {
  return kindOf(block) === "heading";
}

function titled(title: string): Block {
  return { kind: "heading", level: 1, id: "title", spans: [{ kind: "text", text: title }] };
}

function insertAfterEmergency(blocks: readonly Block[], inserted: readonly Block[]): Block[] {
  return blocks.flatMap((block) => (kindOf(block) === "emergency" ? [block, ...inserted] : [block]));
}

/** After the section's question and its main message, where it stands there. */
function withPlaces({ id, blocks }: HandoutSection, places: readonly Block[]): HandoutSection {
  const rest = blocks[1] && isLead(blocks[1]) ? 2 : 1;
  return { id, blocks: [...blocks.slice(0, rest), ...places, ...blocks.slice(rest)] };
}

/** The section's own daily note: its steps name it and its columns, and the patient finds it with the plan. */
function dailyNote({ sections }: Handout): LogBlock | null {
  const tapering = sections.find(({ id }) => id === TAPERING);
  return tapering?.blocks.map(inOwnLanguage).find((block) => block.kind === "log") ?? null;
}

/** A blank plan beside the clinician's own would be a second one to fill in. */
function withoutBlanks({ id, blocks }: HandoutSection): HandoutSection {
  return { id, blocks: blocks.filter((block) => !["form", "log"].includes(kindOf(block))) };
}

function isLead(block: Block): boolean {
  const single = inOwnLanguage(block);
  return single.kind === "paragraph" && single.role === "lead";
}
