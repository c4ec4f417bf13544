import { z } from "zod";
import type { Problem } from "@/lib/handout/problem";

/** Why the server refused. Its answers are our own: only the outermost shape is looked at. */
export async function readProblems(answer: Response): Promise<readonly Problem[]> {
  return problemsSchema.parse(await answer.json()).problems;
}

const problemsSchema = z.object({
  problems: z.array(z.custom<Problem>((value) => typeof value === "object")),
});
