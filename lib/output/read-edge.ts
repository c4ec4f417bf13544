import type { Edge } from "@/lib/handout/add-private-parts";
import type { Problem } from "@/lib/handout/problem";
import type { HandoutRequest } from "@/lib/handout/request";
import { readSettings } from "@/lib/output/read-settings";
import { readLogo } from "@/lib/logo/read-logo";

/** Reads the logo of a request and the server's settings. */
export async function readEdge({
  clinic,
}: HandoutRequest): Promise<({ ok: true } & Edge) | { ok: false; problem: Problem }> {
  const edge = { ok: true, ...readSettings() } as const;
  if (!clinic?.logo) return { ...edge, logo: null };
  const read = await readLogo(clinic.logo);
  if (!read.ok) return read;
  return { ...edge, logo: { png: read.png.toString("base64"), width: read.width, height: read.height } };
}
