export type ImageHeader = { width: number; height: number; bitsPerColor: number };

const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG_SIGNATURE = Buffer.from([0xff, 0xd8, 0xff]);
/** Markers of a JPEG frame: all of C0 to CF but C4, C8 and CC, which hold tables and extensions. */
const FRAME = /^c[0-35-79abd-f]$/;

/**
 * What a PNG or JPEG says of itself, told by its first bytes and read without decoding anything: a picture of one kilobyte
 * may claim to be 30,000 pixels wide, and a decoder would believe it. Null for all else.
 */
export function readImageHeader(bytes: Buffer): ImageHeader | null {
  if (bytes.subarray(0, 8).equals(PNG_SIGNATURE)) return readPngHeader(bytes);
  if (bytes.subarray(0, 3).equals(JPEG_SIGNATURE)) return readJpegHeader(bytes);
  return null;
}

/** The IHDR chunk, which is always the first. */
function readPngHeader(bytes: Buffer): ImageHeader | null {
  if (bytes.length < 26 || bytes.toString("latin1", 12, 16) !== "IHDR") return null;
  return {
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    bitsPerColor: bytes.readUInt8(24),
  };
}

/** The first frame header; the segments before it are skipped by their lengths. */
function readJpegHeader(bytes: Buffer): ImageHeader | null {
  let at = 2;
  while (at + 9 <= bytes.length && bytes.readUInt8(at) === 0xff) {
    const marker = bytes.readUInt8(at + 1);
    if (FRAME.test(marker.toString(16))) {
      return {
        bitsPerColor: bytes.readUInt8(at + 4),
        height: bytes.readUInt16BE(at + 5),
        width: bytes.readUInt16BE(at + 7),
      };
    }
    // 0xff may be repeated before a marker as filler.
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}
