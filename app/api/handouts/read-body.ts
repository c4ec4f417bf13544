import type { Problem } from "@/lib/handout/problem";

/** In bytes. A logo may have 1 MB, which base64 makes a third more; all else is under 64 kB. */
export const BODY_LIMIT = 1536 * 1024;

/** Reads a JSON body and stops at the limit, whatever the length in the header says. */
export async function readBody(
  request: Request,
): Promise<{ ok: true; input: unknown } | { ok: false; problem: Problem }> {
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  const reader = request.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > BODY_LIMIT) {
      await reader.cancel();
      return { ok: false, problem: { problem: "body-too-large", field: "body", limit: BODY_LIMIT / 1024 } };
    }
    text += decoder.decode(value, { stream: true });
  }
  try {
    return { ok: true, input: JSON.parse(text + decoder.decode()) };
  } catch {
    return { ok: false, problem: { problem: "not-json", field: "body" } };
  }
}
