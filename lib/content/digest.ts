import { createHash } from "node:crypto";

/** Digest of parsed content, 16 hexadecimal digits. Equal values with keys in equal order have equal digests. */
export function digest(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 16);
}
