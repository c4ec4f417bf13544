import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { LOGO_LIMIT, readLogo } from "@/lib/logo/read-logo";
import { claim, dataUrl, plain } from "@/tests/support/logo-files";

/** A small progressive JPEG whose last scan comes again and again: little to send, long to decode. */
async function jpegOfManyScans(): Promise<Buffer> {
  const bytes = await plain(2000, 2000).jpeg({ progressive: true }).toBuffer();
  const lastScan = bytes.subarray(bytes.lastIndexOf(Buffer.from([0xff, 0xda])), -2);
  const scans = Math.floor((LOGO_LIMIT - bytes.length) / lastScan.length);
  return Buffer.concat([
    bytes.subarray(0, -2),
    ...Array.from({ length: scans }, () => lastScan),
    bytes.subarray(-2),
  ]);
}

async function problemOf(url: string) {
  const logo = await readLogo(url);
  return logo.ok ? logo : logo.problem;
}

describe("readLogo takes", () => {
  it.each([
    ["a PNG", "png", "image/png"],
    ["a JPEG", "jpeg", "image/jpeg"],
    ["a JPEG that calls itself a PNG", "jpeg", "image/png"],
    ["a PNG without a type", "png", ""],
  ] as const)("%s and gives a PNG of its size", async (_, format, type) => {
    const logo = await readLogo(dataUrl(await plain(120, 40).toFormat(format).toBuffer(), type));
    expect(logo).toMatchObject({ ok: true, width: 120, height: 40 });
    if (!logo.ok) return;
    const { format: drawn, width, height, depth, hasAlpha } = await sharp(logo.png).metadata();
    expect({ drawn, width, height, depth, hasAlpha }).toEqual({
      drawn: "png",
      width: 120,
      height: 40,
      depth: "uchar",
      hasAlpha: false,
    });
  });

  it("a picture of few colours, of greys, and one in the colours of print", async () => {
    for (const bytes of [
      await plain(9, 9).png({ palette: true, colours: 2 }).toBuffer(),
      await plain(9, 9).greyscale().png().toBuffer(),
      await plain(9, 9).toColourspace("cmyk").jpeg().toBuffer(),
    ]) {
      expect(await readLogo(dataUrl(bytes))).toMatchObject({ ok: true, width: 9, height: 9 });
    }
  });

  it("what is see-through as white, as on paper", async () => {
    const clear = await plain(2, 2, { r: 0, g: 0, b: 0, alpha: 0 }).png().toBuffer();
    const logo = await readLogo(dataUrl(clear));
    const pixels = logo.ok ? await sharp(logo.png).raw().toBuffer() : null;
    expect([...(pixels ?? [])]).toEqual(Array(12).fill(255));
  });

  it("the largest picture, and prints it at 1000 pixels", async () => {
    const logo = await readLogo(dataUrl(await plain(2000, 1000).png().toBuffer()));
    expect(logo).toMatchObject({ ok: true, width: 1000, height: 500 });
  });

  it("nothing of what else the file held", async () => {
    const photo = await plain(40, 20)
      .jpeg()
      .withExif({ IFD0: { Artist: "Jane Roe" } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect(photo.includes("Jane Roe")).toBe(true);
    const logo = await readLogo(dataUrl(photo));
    // Turned as the camera said, then the note is gone.
    expect(logo).toMatchObject({ ok: true, width: 20, height: 40 });
    expect(logo.ok && logo.png.includes("Jane Roe")).toBe(false);
  });
});

describe("readLogo refuses", () => {
  it.each([
    ["a path", "/etc/hostname"],
    ["a web address", "http://127.0.0.1:9/logo.png"],
    ["an address of a file", "file:///etc/hostname"],
    ["nothing", ""],
    ["a data URL without base64", "data:image/png,abc"],
    ["a data URL of nothing", "data:image/png;base64,"],
    ["garbage", dataUrl(Buffer.from("no picture at all"))],
    [
      "a drawing with a script and a file in it",
      dataUrl(
        Buffer.from(
          `<svg xmlns="http://www.w3.org/2000/svg"><script>1</script><image href="file:///etc/hostname"/></svg>`,
        ),
        "image/svg+xml",
      ),
    ],
    ["a PNG that ends after its first bytes", dataUrl(claim(10, 10).subarray(0, 20))],
    ["a JPEG that ends before its size", dataUrl(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff]))],
    ["a JPEG whose segment has no length", dataUrl(Buffer.from("ffd8ffe00000ffd8ffe00000ffd8", "hex"))],
  ])("%s: no picture", async (_, url) => {
    expect(await problemOf(url)).toEqual({ problem: "logo-not-image", field: "clinic.logo" });
  });

  it.each(["webp", "gif", "tiff", "avif"] as const)("%s, whatever it calls itself", async (format) => {
    const bytes = await plain(20, 20).toFormat(format).toBuffer();
    expect(await problemOf(dataUrl(bytes, "image/png"))).toMatchObject({ problem: "logo-not-image" });
  });

  it.each([
    ["30,000 by 30,000 pixels in a file of 33 bytes", claim(30_000, 30_000)],
    ["2001 pixels of width", claim(2001, 1)],
    ["2001 pixels of height", claim(1, 2001)],
    ["the widest picture that a PNG can claim", claim(2 ** 32 - 1, 1)],
  ])("%s by its header: nothing of it is decoded", async (_, bytes) => {
    // A decoder would have found it broken: there is nothing after the header.
    expect(await problemOf(dataUrl(bytes))).toEqual({
      problem: "logo-too-many-pixels",
      field: "clinic.logo",
      width: bytes.readUInt32BE(16),
      height: bytes.readUInt32BE(20),
      limit: 2000,
    });
  });

  it.each(["png", "jpeg"] as const)("a real %s of 4000 by 4000 pixels", async (format) => {
    const bytes = await plain(4000, 4000).toFormat(format).toBuffer();
    expect(await problemOf(dataUrl(bytes))).toMatchObject({
      problem: "logo-too-many-pixels",
      width: 4000,
      height: 4000,
    });
  });

  it("more than 1 MB, before and after base64 is undone", async () => {
    const problem = { problem: "logo-too-large", field: "clinic.logo", limit: 1024 };
    const small = await plain(2, 2).png().toBuffer();
    const padded = (length: number) => Buffer.concat([small, Buffer.alloc(length - small.length)]);
    expect(await readLogo(dataUrl(padded(LOGO_LIMIT)))).toMatchObject({ ok: true });
    expect(await problemOf(dataUrl(padded(LOGO_LIMIT + 1)))).toEqual(problem);
    expect(await problemOf(dataUrl(padded(LOGO_LIMIT + 10)))).toEqual(problem);
  });

  it("more than 8 bits for each colour", async () => {
    expect(await problemOf(dataUrl(claim(10, 10, 16)))).toEqual({
      problem: "logo-too-deep",
      field: "clinic.logo",
    });
  });

  it.each(["png", "jpeg"] as const)("a %s that is cut short or has a fault inside", async (format) => {
    const bytes = await plain(300, 300)
      .composite([{ input: await plain(90, 90, { r: 9, g: 9, b: 9, alpha: 1 }).png().toBuffer() }])
      .toFormat(format)
      .toBuffer();
    const problem = { problem: "logo-broken", field: "clinic.logo" };
    expect(await problemOf(dataUrl(bytes.subarray(0, Math.floor(bytes.length / 2))))).toEqual(problem);
    expect(await problemOf(dataUrl(claim(10, 10)))).toEqual(problem);
    const header = bytes.subarray(0, format === "png" ? 33 : bytes.indexOf(Buffer.from([0xff, 0xda])));
    expect(await problemOf(dataUrl(Buffer.concat([header, Buffer.alloc(500, 0xa5)])))).toEqual(problem);
  });

  it("a JPEG that is drawn over and over", async () => {
    expect(await problemOf(dataUrl(await jpegOfManyScans()))).toEqual({
      problem: "logo-broken",
      field: "clinic.logo",
    });
  });
});
