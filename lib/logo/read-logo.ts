import sharp from "sharp";
import type { Problem } from "@/lib/handout/problem";
import { readImageHeader } from "@/lib/logo/image-header";

/** In bytes of the file. */
export const LOGO_LIMIT = 1024 * 1024;
/** Pixels of each side. */
const SIDE_LIMIT = 2000;
/** The printed picture's sides: at 300 dots an inch, over three inches. */
const PRINTED_SIDE = 1000;
/** A decoder that takes longer was given something to keep it busy. */
const DECODING_SECONDS = 3;

export type Logo = { png: Buffer; width: number; height: number };
export type ReadLogo = ({ ok: true } & Logo) | { ok: false; problem: Problem };

const DATA_URL = /^data:[^,]{0,100};base64,/;
const field = "clinic.logo";

/**
 * A logo as the form sends it, a data URL of a PNG or JPEG, made safe for print: drawn anew on white, without whatever else
 * the file held. Judged by its own bytes, whatever type the address names. Nothing is decoded before the header has told
 * that the picture is small, and nothing is ever opened or fetched.
 */
export async function readLogo(dataUrl: string): Promise<ReadLogo> {
  const start = DATA_URL.exec(dataUrl)?.[0];
  if (start === undefined) return refused({ problem: "logo-not-image", field });
  if (dataUrl.length - start.length > Math.ceil(LOGO_LIMIT / 3) * 4) return tooLarge();
  const bytes = Buffer.from(dataUrl.slice(start.length), "base64");
  if (bytes.length > LOGO_LIMIT) return tooLarge();
  const header = readImageHeader(bytes);
  if (!header) return refused({ problem: "logo-not-image", field });
  const { width, height, bitsPerColor } = header;
  if (width > SIDE_LIMIT || height > SIDE_LIMIT)
    return refused({ problem: "logo-too-many-pixels", field, width, height, limit: SIDE_LIMIT });
  if (bitsPerColor > 8) return refused({ problem: "logo-too-deep", field });
  return redraw(bytes);
}

async function redraw(bytes: Buffer): Promise<ReadLogo> {
  try {
    const { data, info } = await sharp(bytes, { failOn: "error", limitInputPixels: SIDE_LIMIT * SIDE_LIMIT })
      .autoOrient()
      .flatten({ background: "#ffffff" })
      .resize({ width: PRINTED_SIDE, height: PRINTED_SIDE, fit: "inside", withoutEnlargement: true })
      .toColourspace("srgb")
      .png({ palette: false, progressive: false })
      .timeout({ seconds: DECODING_SECONDS })
      .toBuffer({ resolveWithObject: true });
    return { ok: true, png: data, width: info.width, height: info.height };
  } catch {
    // Whatever the decoder says of the file's inside helps nobody who chose it.
    return refused({ problem: "logo-broken", field });
  }
}

function tooLarge(): ReadLogo {
  return refused({ problem: "logo-too-large", field, limit: LOGO_LIMIT / 1024 });
}

function refused(problem: Problem): ReadLogo {
  return { ok: false, problem };
}
