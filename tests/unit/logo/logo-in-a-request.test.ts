import { describe, expect, it } from "vitest";
import { POST } from "@/app/api/handouts/route";
import { LOGO_LIMIT } from "@/lib/logo/read-logo";
import { claim, dataUrl, plain } from "@/tests/support/logo-files";

function post(logo: string, format: "pdf" | "json"): Promise<Response> {
  const request = { topic: "7-oh", sections: ["risks"], clinic: { clinicName: "North", logo }, format };
  const body = JSON.stringify(request);
  return POST(new Request("http://localhost/api/handouts", { method: "POST", body }));
}

const png = await plain(300, 300).png().toBuffer();
const jpeg = await plain(300, 300).jpeg().toBuffer();
const webp = await plain(9, 9).webp().toBuffer();
const large = await plain(4000, 4000).png().toBuffer();
const script = `<svg xmlns="http://www.w3.org/2000/svg"><script>1</script><image href="file:///etc/hostname"/></svg>`;

/** Every picture that the PDF engine by itself draws wrong, opens, fetches, leaves out or dies of. */
describe("a request with a logo is refused where the logo is", () => {
  it.each([
    ["a PNG that is cut short", dataUrl(png.subarray(0, 60)), "logo-broken"],
    ["a JPEG that is cut short", dataUrl(jpeg.subarray(0, jpeg.length - 200), "image/jpeg"), "logo-broken"],
    ["garbage", dataUrl(Buffer.from("no picture at all")), "logo-not-image"],
    ["another format by the name of PNG", dataUrl(webp), "logo-not-image"],
    [
      "a drawing with a script and a file in it",
      dataUrl(Buffer.from(script), "image/svg+xml"),
      "logo-not-image",
    ],
    ["4000 by 4000 pixels", dataUrl(large), "logo-too-many-pixels"],
    ["10,000 by 10,000 pixels", dataUrl(claim(10_000, 10_000)), "logo-too-many-pixels"],
    ["30,000 by 30,000 pixels in a file of 33 bytes", dataUrl(claim(30_000, 30_000)), "logo-too-many-pixels"],
    ["16 bits for each colour", dataUrl(claim(10, 10, 16)), "logo-too-deep"],
    ["more than 1 MB", dataUrl(Buffer.concat([png, Buffer.alloc(LOGO_LIMIT)])), "logo-too-large"],
    ["a file of this machine", "/etc/hostname", "logo-not-image"],
    ["an address on this machine", "http://127.0.0.1:9/logo.png", "logo-not-image"],
  ])("%s", async (_, logo, problem) => {
    const answer = await post(logo, "pdf");
    expect(answer.status).toBe(400);
    expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
    expect(await answer.json()).toMatchObject({ status: 400, field: "clinic.logo", problems: [{ problem }] });
    // Refused before anything is drawn: no thread was ever begun.
    expect(globalThis.takehomePdfPool).toBeUndefined();
  });
});

it.each([
  ["PNG", dataUrl(png)],
  ["JPEG by the name of PNG", dataUrl(jpeg)],
])("a request with a %s as logo has it on the sheet", async (_, logo) => {
  const answer = await post(logo, "json");
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ letterhead: { logo: { width: 300, height: 300 } } });
});
