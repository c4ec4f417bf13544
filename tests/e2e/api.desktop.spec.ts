import type { APIRequestContext } from "@playwright/test";
import type { Catalog } from "../../lib/handout/catalog";
import { packedText, readPdf } from "../support/read-pdf";
import { expect, test } from "../support/test";

const good = { topic: "7-oh", sections: ["risks", "mat"] };
const query = "/api/handouts?topic=7-oh&sections=risks,mat";

test("answers a query with a PDF that may be kept for an hour at most", async ({ request }) => {
  const answer = await request.get(query);
  const { pages } = await readPdf(await answer.body());
  const headers = answer.headers();
  expect(headers["content-type"]).toBe("application/pdf");
  expect(headers["handout-id"]).toMatch(/^[0-9a-f]{12}$/);
  expect(headers["handout-pages"]).toBe(String(pages.length));
  expect(headers["content-language"]).toBe("en");
  const [, seconds] = /^public, max-age=(\d+)$/.exec(headers["cache-control"] ?? "") ?? [];
  expect(Number(seconds)).toBeLessThanOrEqual(3600);
});

test("gives equal bytes for equal requests, and 304 to who has them", async ({ request }) => {
  const once = await request.get(query);
  const again = await request.get("/api/handouts?sections=risks&sections=mat&topic=7-oh&language=en");
  expect(Buffer.compare(await once.body(), await again.body())).toBe(0);
  const known = await request.get(query, { headers: { "If-None-Match": once.headers().etag ?? "" } });
  expect(known.status()).toBe(304);
  expect(await known.body()).toHaveLength(0);
});

test("answers JSON, and keeps nothing of it", async ({ request }) => {
  const answer = await request.post("/api/handouts", { data: { ...good, format: "json" } });
  expect(answer.headers()["cache-control"]).toBe("no-store");
  expect(await answer.json()).toMatchObject({ topic: "7-oh", language: "en", title: expect.any(String) });
});

test("gives HTML and text of the same handout", async ({ request }) => {
  const html = await request.get(`${query}&format=html`);
  const text = await request.get(`${query}&format=text`);
  expect(await html.text()).toContain("What are the risks?");
  expect(html.headers()["content-security-policy"]).toMatch(/^default-src 'none'; style-src 'sha256-/);
  expect(await text.text()).toContain("What are the risks?\n-------------------");
  expect(text.headers()["handout-id"]).toBe(html.headers()["handout-id"]);
});

test("draws a PDF of everything, in every language and layout on offer", async ({ request }) => {
  const catalog = (await (await request.get("/api/catalog")).json()) as Catalog;
  for (const { id, languages } of catalog.topics) {
    for (const { code, sections } of languages) {
      for (const layout of ["", "&textSize=large&paper=a4"]) {
        const ids = sections.map((section) => section.id).join(",");
        const answer = await request.get(
          `/api/handouts?topic=${id}&sections=${ids}&language=${code}${layout}`,
        );
        expect(answer.status(), await answer.text().catch(() => "")).toBe(200);
      }
    }
  }
});

test("lists topics, sections and languages", async ({ request }) => {
  const { topics } = await (await request.get("/api/catalog")).json();
  expect(topics[0]).toMatchObject({
    id: "7-oh",
    title: expect.any(String),
    sections: expect.arrayContaining([
      {
        id: "risks",
        title: "What are the risks?",
        minutes: 2,
        grade: expect.any(Number),
        description: expect.any(String),
        gradeWithNames: expect.any(Number),
        mainMessage: expect.any(String),
        sources: expect.any(Number),
      },
    ]),
    languages: expect.arrayContaining([
      expect.objectContaining({
        code: "es",
        name: "Español",
        review: { clinical: "never-reviewed", language: "never-reviewed" },
        sections: expect.arrayContaining([
          expect.objectContaining({
            id: "risks",
            reading: { measure: "inflesz", value: expect.any(Number), band: expect.any(String) },
          }),
        ]),
      }),
    ]),
  });
});

test("says that it is well", async ({ request }) => {
  expect(await (await request.get("/api/health")).json()).toEqual({
    status: "ok",
    version: expect.any(String),
  });
});

const refused: [
  string,
  (request: APIRequestContext) => ReturnType<APIRequestContext["get"]>,
  number,
  string,
][] = [
  ["an unknown topic", (request) => request.get("/api/handouts?topic=x&sections=risks"), 400, "topic"],
  ["an unknown section", (request) => request.get("/api/handouts?topic=7-oh&sections=x"), 400, "sections"],
  ["an unknown language", (request) => request.get(`${query}&language=xx`), 400, "language"],
  ["an unknown paper", (request) => request.get(`${query}&paper=a3`), 400, "paper"],
  ["an unknown format", (request) => request.get(`${query}&format=doc`), 400, "format"],
  ["English beside English", (request) => request.get(`${query}&bilingual=beside`), 400, "bilingual"],
  ["no section", (request) => request.get("/api/handouts?topic=7-oh&sections="), 400, "sections"],
  ["no option at all", (request) => request.get("/api/handouts"), 400, "topic"],
  [
    "a section twice",
    (request) => request.get("/api/handouts?topic=7-oh&sections=risks,risks"),
    400,
    "sections",
  ],
  [
    "10,000 sections",
    (request) => request.post("/api/handouts", { data: { ...good, sections: Array(10_000).fill("x") } }),
    400,
    "sections",
  ],
  [
    "wrong types",
    (request) => request.post("/api/handouts", { data: { topic: 7, sections: "risks" } }),
    400,
    "topic",
  ],
  [
    "nulls",
    (request) => request.post("/api/handouts", { data: { topic: null, sections: null } }),
    400,
    "topic",
  ],
  ["a personal part in an address", (request) => request.get(`${query}&personal=x`), 400, "personal"],
  ["a list", (request) => request.post("/api/handouts", { data: [] }), 400, "body"],
  [
    "a text that turns what follows",
    (request) => request.post("/api/handouts", { data: { ...good, language: "\u202ese" } }),
    400,
    "language",
  ],
  [
    "malformed JSON",
    (request) =>
      request.post("/api/handouts", {
        data: Buffer.from("{"),
        headers: { "Content-Type": "application/json" },
      }),
    400,
    "body",
  ],
  ["an empty body", (request) => request.post("/api/handouts"), 400, "body"],
  [
    "5 MB",
    (request) => request.post("/api/handouts", { data: { ...good, filler: "x".repeat(5_000_000) } }),
    413,
    "body",
  ],
];

for (const [name, ask, status, field] of refused) {
  test(`refuses ${name} by name and goes on`, async ({ request }) => {
    const answer = await ask(request);
    expect(answer.status()).toBe(status);
    expect(answer.headers()["content-type"]).toBe("application/problem+json");
    const problem = (await answer.json()) as { detail: string };
    expect(problem).toMatchObject({
      status,
      field,
      type: expect.stringMatching(/^\/problems\//),
      title: expect.any(String),
    });
    expect(problem.detail).toMatch(/^\w+: .+\./);
    expect(JSON.stringify(problem)).not.toMatch(/\bat \S+:\d+|node_modules|\u202e/);
    expect((await request.get("/api/health")).status()).toBe(200);
  });
}

test("allows scripts by nonce only, and nothing inline", async ({ request }) => {
  const policy = (await request.get("/en")).headers()["content-security-policy"] ?? "";
  expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/);
  expect(policy).not.toContain("unsafe");
  expect(policy).toContain("frame-ancestors 'none'");
});

test("answers with a Spanish sheet that reads as one", async ({ request }) => {
  const pdf = await readPdf(await (await request.get(`${query}&language=es`)).body());
  expect(pdf.language).toBe("es");
  expect(packedText(pdf)).toContain("EnlosEstadosUnidos");
});
