import { z } from "zod";
import { type Clinic, clinicSchema } from "@/lib/handout/clinic";
import { type Personal, personalSchema } from "@/lib/handout/personal";
import type { Problem } from "@/lib/handout/problem";
import { type Refusal, refuse } from "@/lib/handout/refusal";
import { issueProblems } from "@/lib/handout/request-problems";
import { shown } from "@/lib/handout/shown";

/** What a clinician asks for, parsed once at the edge. Whether topic, sections and language exist, the library knows. */
export type HandoutRequest = {
  topic: string;
  /** In print order, without repeats, at least one. */
  sections: readonly string[];
  /** BCP 47 tag of the patient's language. */
  language: string;
  paper: "letter" | "a4";
  textSize: "standard" | "large";
  /** "low" fills no areas and prints in black. */
  ink: "standard" | "low";
  /** Puts the topic's source language beside or below each block. */
  bilingual: "none" | "beside" | "below";
  /** "words" prints at each claim how well it is shown. */
  evidence: "none" | "words";
  /** "clinician" asks for the sheet that the clinician keeps: a file of its own, never a part of the patient's. */
  audience: "patient" | "clinician";
  /** Who gives the sheet; only in a body or from the command line, never in a link. Not for the clinician's sheet. */
  clinic?: Clinic | undefined;
  /** What is about one patient; as `clinic`, and never kept anywhere. */
  personal?: Personal | undefined;
};

export const PAPERS = ["letter", "a4"] as const;
export const TEXT_SIZES = ["standard", "large"] as const;
export const INKS = ["standard", "low"] as const;
export const BILINGUAL = ["none", "beside", "below"] as const;
export const EVIDENCE = ["none", "words"] as const;
export const AUDIENCES = ["patient", "clinician"] as const;

/** What is taken where nothing is said, in the order in which a link holds the options. */
export const REQUEST_DEFAULTS = {
  language: "en",
  paper: "letter",
  textSize: "standard",
  ink: "standard",
  bilingual: "none",
  evidence: "none",
  audience: "patient",
} as const satisfies Partial<HandoutRequest>;

export const SECTION_LIMIT = 50;
const linkSchema = z.strictObject({
  topic: z.string(),
  sections: z.array(z.string()).min(1).max(SECTION_LIMIT),
  language: z.string().default(REQUEST_DEFAULTS.language),
  paper: z.enum(PAPERS).default(REQUEST_DEFAULTS.paper),
  textSize: z.enum(TEXT_SIZES).default(REQUEST_DEFAULTS.textSize),
  ink: z.enum(INKS).default(REQUEST_DEFAULTS.ink),
  bilingual: z.enum(BILINGUAL).default(REQUEST_DEFAULTS.bilingual),
  evidence: z.enum(EVIDENCE).default(REQUEST_DEFAULTS.evidence),
  audience: z.enum(AUDIENCES).default(REQUEST_DEFAULTS.audience),
});

/** Names of the options, in the order in which a link holds them. */
export const REQUEST_OPTIONS = Object.keys(linkSchema.shape);
/** What no link may hold. */
const PRIVATE_PARTS = ["clinic", "personal"];

/** A plan that was begun, whatever else is wrong with it, on a sheet that says no number to call. */
const planWithoutPhone = z.object({
  clinic: z.object({ clinicPhone: z.string().trim().max(0).optional() }).optional(),
  personal: z.object({ taperPlan: z.object({}) }),
});

const requestSchema = linkSchema
  .extend({ clinic: clinicSchema.optional(), personal: personalSchema.optional() })
  .refine((request) => !planWithoutPhone.safeParse(request).success, {
    path: ["clinic", "clinicPhone"],
    params: { problem: "phone-for-plan" } satisfies Refusal,
    // Said beside what the plan itself lacks: who fills it in can do all at once.
    when: () => true,
  })
  .superRefine(({ language, personal }, context) => {
    const noteLanguage = personal?.note?.language;
    if (noteLanguage !== undefined && noteLanguage !== language && noteLanguage !== "en") {
      const allowed = [...new Set([language, "en"])].map(shown).join(", ");
      refuse(context, { problem: "unknown-value", value: shown(noteLanguage), allowed }, [
        "personal",
        "note",
        "language",
      ]);
    }
  });

export type ParsedRequest =
  { ok: true; request: HandoutRequest } | { ok: false; problems: [Problem, ...Problem[]] };

/** Checks the shape of a request from a JSON body or the command line. */
export function parseHandoutRequest(input: unknown): ParsedRequest {
  return parse(input, [...REQUEST_OPTIONS, ...PRIVATE_PARTS]);
}

/** Checks the shape of a request from a link, in which nothing private may stand, whatever it says. */
export function parseLink(input: unknown): ParsedRequest {
  const names = typeof input === "object" && input !== null ? Object.keys(input) : [];
  const [first, ...rest] = names
    .filter((name) => PRIVATE_PARTS.includes(name.split(/[.[]/)[0] ?? ""))
    .map((name): Problem => ({ problem: "not-in-a-link", field: shown(name) }));
  return first ? { ok: false, problems: [first, ...rest] } : parse(input, REQUEST_OPTIONS);
}

function parse(input: unknown, options: readonly string[]): ParsedRequest {
  const parsed = requestSchema.safeParse(input);
  if (parsed.success) {
    const twice = firstRepeat(parsed.data.sections);
    if (twice === undefined) return { ok: true, request: parsed.data };
    return { ok: false, problems: [{ problem: "section-twice", field: "sections", value: shown(twice) }] };
  }
  const [first, ...rest] = parsed.error.issues.flatMap((issue) => issueProblems(issue, input, options));
  if (!first) throw new Error("A request was refused without a reason.", { cause: parsed.error });
  return { ok: false, problems: [first, ...rest] };
}

/** Turns a query into the shape of a JSON body: `sections` may be comma-joined or repeated. */
export function queryToInput(query: URLSearchParams): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const name of new Set(query.keys())) {
    const values = query.getAll(name);
    if (name === "sections")
      input[name] = values.flatMap((value) => value.split(",")).filter((value) => value !== "");
    else input[name] = values.length === 1 ? values[0] : values;
  }
  return input;
}

/** The canonical query of a request: fixed order, defaults left out, so that equal requests share one address. */
export function requestToQuery(request: Omit<HandoutRequest, "clinic" | "personal">): string {
  const query = new URLSearchParams({ topic: request.topic, sections: request.sections.join(",") });
  for (const [name, usual] of Object.entries({ ...REQUEST_DEFAULTS })) {
    const value: unknown = Reflect.get(request, name);
    if (typeof value === "string" && value !== usual) query.set(name, value);
  }
  return query.toString().replaceAll("%2C", ",");
}

function firstRepeat(values: readonly string[]): string | undefined {
  return values.find((value, index) => values.indexOf(value) !== index);
}
