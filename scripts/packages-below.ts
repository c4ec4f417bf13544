import { readFileSync } from "node:fs";
import { z } from "zod";

const lockSchema = z.object({
  packages: z.record(z.string(), z.object({ dependencies: z.record(z.string(), z.string()).optional() })),
});

/** Names of these packages and of all that they need, by the lock file. */
export function packagesBelow(names: readonly string[]): string[] {
  const { packages } = lockSchema.parse(JSON.parse(readFileSync("package-lock.json", "utf8")));
  const found = new Set(names);
  // A set gives out what is added to it while it is gone through.
  for (const name of found) {
    for (const needed of Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {})) found.add(needed);
  }
  return [...found];
}
