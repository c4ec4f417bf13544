import { createHash } from "node:crypto";
import { getLibrary } from "@/lib/content/load-library";
import { composeHandout } from "@/lib/handout/compose-handout";
import type { Handout } from "@/lib/handout/handout";
import type { Problem, ProblemName } from "@/lib/handout/problem";
import { parseHandoutRequest, parseLink } from "@/lib/handout/request";
import { today } from "@/lib/handout/today";
import { describeProblem } from "@/lib/i18n/describe-problem";
import { handoutLabels } from "@/lib/i18n/handout-labels";
import { answerUntilMidnight } from "@/lib/output/answer-until-midnight";
import { faultPlace } from "@/lib/output/fault-place";
import { takeOutputFormat } from "@/lib/output/output-format";
import { type Sheet, pdfCache, pdfKey } from "@/lib/output/pdf-cache";
import { getPdfPool } from "@/lib/output/pdf-pool";
import { pdfProblems } from "@/lib/output/pdf-problems";
import { readEdge } from "@/lib/output/read-edge";
import { type Output, renderOutput } from "@/lib/output/render-output";
import type { Pdf } from "@/lib/pdf/render-pdf";

/** Problems that are no bad request. */
const STATUS: Partial<Record<ProblemName, number>> = {
  "body-too-large": 413,
  "pdf-too-slow": 503,
  "server-busy": 503,
};

type Manner = { request: Request; cache: "until-midnight" | "no-store" };

/** Composes and draws what the input asks for, or says what is wrong with it. */
export async function answerHandout(input: unknown, manner: Manner): Promise<Response> {
  const taken = takeOutputFormat(input);
  if (!taken.ok) return answerProblems([taken.problem]);
  const isStored = manner.cache === "until-midnight";
  const parsed = (isStored ? parseLink : parseHandoutRequest)(taken.input);
  if (!parsed.ok) return answerProblems(parsed.problems);
  try {
    const edge = await readEdge(parsed.request);
    if (!edge.ok) return answerProblems([edge.problem]);
    const day = today();
    // An answer that nobody may store is not stored here either: it may speak of a patient. Code that changes draws anew.
    const isKept = isStored && taken.format === "pdf" && process.env.NODE_ENV !== "development";
    const key = isKept ? pdfKey(parsed.request, edge, day) : null;
    const known = key === null ? undefined : pdfCache.get(key);
    if (known) return answerSheet(known, manner);
    const composed = composeHandout(parsed.request, await getLibrary(), handoutLabels, day, edge);
    if (!composed.ok) return answerProblems(composed.problems);
    const { id, language } = composed.handout;
    const sheet = { id, language, output: await renderOutput(taken.format, composed.handout, drawPdf) };
    if (key !== null) pdfCache.set(key, sheet);
    return answerSheet(sheet, manner);
  } catch (error) {
    const [first, ...others] = pdfProblems(error, input);
    if (first) return answerProblems([first, ...others]);
    // Neither the request nor the fault's message is logged: they may hold what a clinician typed about a patient.
    console.error("A handout could not be made:", faultPlace(error));
    return problemResponse(500, {
      type: "/problems/handout-failed",
      title: "Handout failed",
      detail: "The handout could not be made. Try again; if it happens again, tell whoever runs this server.",
    });
  }
}

function drawPdf(handout: Handout): Promise<Pdf> {
  return getPdfPool().render(handout);
}

/** Problems as RFC 9457 tells it; `problems` lists all of them, the other members speak of the first. */
export function answerProblems(problems: readonly [Problem, ...Problem[]]): Response {
  const [first] = problems;
  return problemResponse(STATUS[first.problem] ?? 400, {
    type: `/problems/${first.problem}`,
    title: first.problem.charAt(0).toUpperCase() + first.problem.slice(1).replaceAll("-", " "),
    detail: describeProblem(first, "en"),
    field: first.field,
    problems,
  });
}

function answerSheet({ output, id, language }: Sheet, { request, cache }: Manner): Response {
  const headers = new Headers({
    "Handout-Id": id,
    "Content-Language": language,
    "Cache-Control": "no-store",
    "Content-Disposition": `inline; filename="${output.fileName}"`,
    "X-Content-Type-Options": "nosniff",
  });
  if (output.mediaType.startsWith("text/html"))
    headers.set("Content-Security-Policy", contentSecurityPolicy(output));
  if (output.pages !== null) headers.set("Handout-Pages", String(output.pages));
  headers.set("Content-Type", output.mediaType);
  return cache === "no-store"
    ? new Response(output.bytes, { headers })
    : answerUntilMidnight(request, output.bytes, headers);
}

/** A handout needs no script and nothing from elsewhere; its one style element is allowed by its digest. */
function contentSecurityPolicy(output: Output): string {
  const [, style = ""] = /<style>([\s\S]*?)<\/style>/.exec(new TextDecoder().decode(output.bytes)) ?? [];
  const digest = createHash("sha256").update(style).digest("base64");
  return `default-src 'none'; style-src 'sha256-${digest}'; img-src data:; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`;
}

function problemResponse(status: number, problem: Readonly<Record<string, unknown>>): Response {
  return Response.json(
    { ...problem, status },
    { status, headers: { "Content-Type": "application/problem+json", "Cache-Control": "no-store" } },
  );
}
