import { readBody } from "@/app/api/handouts/read-body";
import { answerHandout, answerProblems } from "@/app/api/handouts/answer";
import { queryToInput } from "@/lib/handout/request";

/** A handout by its query: no clinic and no personal part, so the answer may be kept. HEAD gives its headers alone. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  return answerHandout(queryToInput(searchParams), { request, cache: "until-midnight" });
}

/** The same fields as JSON. Nothing of the answer is kept. */
export async function POST(request: Request): Promise<Response> {
  const body = await readBody(request);
  if (!body.ok) return answerProblems([body.problem]);
  return answerHandout(body.input, { request, cache: "no-store" });
}
