import sharp from "sharp";

const ORANGE = { r: 230, g: 120, b: 20, alpha: 1 };

/** A picture of one colour. */
export function plain(width: number, height: number, background = ORANGE) {
  return sharp({ create: { width, height, channels: 4, background } });
}

/** As the form sends a file. */
export function dataUrl(bytes: Buffer, type = "image/png"): string {
  return `data:${type};base64,${bytes.toString("base64")}`;
}

/** A PNG that holds nothing but the claim of its first chunk. */
export function claim(width: number, height: number, bits = 8): Buffer {
  const bytes = Buffer.alloc(33);
  bytes.write("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1");
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  bytes.writeUInt8(bits, 24);
  bytes.writeUInt8(6, 25);
  return bytes;
}
