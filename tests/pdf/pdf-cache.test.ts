import { afterAll, beforeAll, expect, it } from "vitest";
import { GET, POST } from "@/app/api/handouts/route";
import { pdfCache } from "@/lib/output/pdf-cache";
import { getPdfPool } from "@/lib/output/pdf-pool";
import { bundleWorker } from "@/scripts/bundle-worker";

const ADDRESS = "http://localhost/api/handouts";
const QUERY = "topic=7-oh&sections=risks";

beforeAll(bundleWorker);
afterAll(() => getPdfPool().close());

function get(query: string): Promise<Response> {
  return GET(new Request(`${ADDRESS}?${query}`));
}

function post(body: object): Promise<Response> {
  return POST(new Request(ADDRESS, { method: "POST", body: JSON.stringify(body) }));
}

it("keeps what a link asks for, once, and gives it again byte for byte", async () => {
  const before = pdfCache.size;
  const first = await get(QUERY);
  expect(first.status).toBe(200);
  expect(pdfCache.size).toBe(before + 1);
  const again = await get(`${QUERY}&language=en`);
  expect(pdfCache.size).toBe(before + 1);
  expect(Buffer.from(await again.arrayBuffer()).equals(Buffer.from(await first.arrayBuffer()))).toBe(true);
  await get(`${QUERY}&paper=a4`);
  expect(pdfCache.size).toBe(before + 2);
});

it.each([
  ["what a form sends", {}],
  [
    "the same with a clinic and a patient in it",
    { clinic: { clinicName: "North" }, personal: { patientName: "Jane Roe" } },
  ],
])("keeps nothing of %s", async (_, parts) => {
  const before = pdfCache.size;
  const answer = await post({ topic: "7-oh", sections: ["mat"], ...parts });
  expect(answer.status).toBeLessThan(500);
  expect(answer.headers.get("Cache-Control")).toBe("no-store");
  expect(pdfCache.size).toBe(before);
});

it.each(["personal=Jane", "clinic=North", "personal[patientName]=Jane"])(
  "has no place for %s in a link",
  async (part) => {
    const before = pdfCache.size;
    expect((await get(`${QUERY}&${part}`)).status).toBe(400);
    expect(pdfCache.size).toBe(before);
  },
);
