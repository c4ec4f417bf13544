import { createHash } from "node:crypto";

/** Of bytes that are sent again and again. */
const etags = new WeakMap<Uint8Array, string>();

/** An answer that may be kept for a while and is sent once: whoever has it already is told so. */
export function answerUntilMidnight(
  request: Request,
  bytes: Uint8Array<ArrayBuffer>,
  headers: Headers,
): Response {
  const etag = etagOf(bytes);
  headers.set("Cache-Control", `public, max-age=${secondsToKeep(new Date())}`);
  headers.set("ETag", etag);
  const known = request.headers.get("If-None-Match")?.split(/\s*,\s*/) ?? [];
  return known.includes(etag)
    ? new Response(null, { status: 304, headers })
    : new Response(bytes, { headers });
}

/**
 * An hour, and never past midnight in Coordinated Universal Time: what depends on the day, a review's end or the day by
 * which a law must be checked again, changes at midnight only.
 */
function secondsToKeep(now: Date): number {
  const midnight = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1);
  return Math.min(3600, Math.floor((midnight - now.getTime()) / 1000));
}

function etagOf(bytes: Uint8Array): string {
  const etag = etags.get(bytes) ?? `"${createHash("sha256").update(bytes).digest("base64url")}"`;
  etags.set(bytes, etag);
  return etag;
}
