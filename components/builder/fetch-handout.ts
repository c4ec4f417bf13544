import { z } from "zod";
import type { SheetRequest } from "@/components/builder/choices";
import { readProblems } from "@/components/builder/read-problems";
import type { Handout } from "@/lib/handout/handout";
import type { Problem } from "@/lib/handout/problem";

export type FetchedHandout = { ok: true; handout: Handout } | { ok: false; problems: readonly Problem[] };

/** Asks the server to compose. Rejects when it cannot be reached or fails; a wrong choice is an answer. */
export async function fetchHandout(request: SheetRequest, signal?: AbortSignal): Promise<FetchedHandout> {
  const answer = await fetch("/api/handouts", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ ...request, format: "json" }),
    ...(signal && { signal }),
  });
  if (answer.status >= 500) throw new Error(`The server answered ${answer.status}.`);
  if (!answer.ok) return { ok: false, problems: await readProblems(answer) };
  return { ok: true, handout: handoutSchema.parse(await answer.json()) };
}

/** The server's own answers: their shape is ours, and the two are built together, so only the outermost is looked at. */
const handoutSchema = z.custom<Handout>(
  (value) => typeof value === "object" && value !== null && "sections" in value,
);
