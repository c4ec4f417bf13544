import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { GET, POST } from "@/app/api/handouts/route";
import { pdfCache } from "@/lib/output/pdf-cache";
import { getPdfPool } from "@/lib/output/pdf-pool";
import { bundleWorker } from "@/scripts/bundle-worker";
import { PATIENT, privateRequest } from "@/tests/support/private-parts";
import { readPdf } from "@/tests/support/read-pdf";

const ADDRESS = "http://localhost/api/handouts";
const QUERY = "topic=7-oh&sections=risks";

beforeAll(bundleWorker);
afterAll(() => getPdfPool().close());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

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

it("draws anew on another day and with another setting: what is due and where a code leads may change", async () => {
  const query = "topic=7-oh&sections=about";
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-24T23:59:00Z") });
  await get(query);
  const before = pdfCache.size;
  vi.setSystemTime(new Date("2026-11-25T00:01:00Z"));
  await get(query);
  expect(pdfCache.size).toBe(before + 1);
  vi.stubEnv("PUBLIC_BASE_URL", "https://handouts.example.org");
  await get(query);
  expect(pdfCache.size).toBe(before + 2);
  vi.stubEnv("CALENDAR_WEEK_START", "monday");
  await get(query);
  expect(pdfCache.size).toBe(before + 3);
});

it("keeps nothing while the code may change", async () => {
  vi.stubEnv("NODE_ENV", "development");
  const before = pdfCache.size;
  expect((await get("topic=7-oh&sections=support")).status).toBe(200);
  expect(pdfCache.size).toBe(before);
});

const { clinic, personal } = privateRequest();

it.each([
  ["what a form sends", {}],
  ["a sheet with a clinic in it", { clinic }],
  ["a sheet with a patient in it", { personal: { patientName: PATIENT } }],
  ["a sheet with a plan in it", { clinic, personal }],
])("keeps nothing of %s", async (_, parts) => {
  const before = pdfCache.size;
  const answer = await post({ topic: "7-oh", sections: ["mat"], ...parts });
  expect(answer.status).toBe(200);
  expect(answer.headers.get("Cache-Control")).toBe("no-store");
  expect(answer.headers.get("ETag")).toBeNull();
  expect(pdfCache.size).toBe(before);
});

it("gives no link the sheet of a patient, though both have one id", async () => {
  const sections = ["overdose"];
  const theirs = await post({ topic: "7-oh", sections, clinic, personal });
  const linked = await get(`topic=7-oh&sections=${sections.join()}`);
  expect(linked.headers.get("Handout-Id")).toBe(theirs.headers.get("Handout-Id"));
  const { pages } = await readPdf(new Uint8Array(await linked.arrayBuffer()));
  expect(pages.map(({ text }) => text).join(" ")).not.toContain(PATIENT);
  const { pages: signed } = await readPdf(new Uint8Array(await theirs.arrayBuffer()));
  expect(signed.map(({ text }) => text).join(" ")).toContain(PATIENT);
});

it.each(["personal=Jane", "clinic=North", "personal[patientName]=Jane"])(
  "has no place for %s in a link",
  async (part) => {
    const before = pdfCache.size;
    expect((await get(`${QUERY}&${part}`)).status).toBe(400);
    expect(pdfCache.size).toBe(before);
  },
);
