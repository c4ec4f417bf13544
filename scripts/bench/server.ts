import { once } from "node:events";
import { createServer } from "node:net";
import { createInterface } from "node:readline";
import type { ChildProcess } from "node:child_process";
import { exitCode, startScript } from "@/scripts/run-command";
import { median, row, timed } from "@/scripts/bench/timing";

const REQUEST = { topic: "type-sample", language: "en" };
const SECONDS = 8;

/** Asks a server of our own, on this machine, for the four-page sheet; each run ends by itself. */
export async function measureServer(sections: readonly string[]): Promise<void> {
  const body = JSON.stringify({ ...REQUEST, sections });
  const query = new URLSearchParams({ ...REQUEST, sections: sections.join(",") });
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/api/handouts`;
  const server = startScript("start", [], {
    env: { PORT: String(port), CONTENT_DIR: "tests/fixtures/content" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    await ready(server);
    const [first] = await timed(() => ask(`${address}?${query}`));
    const again: number[] = [];
    for (let round = 0; round < 200; round += 1)
      again.push((await timed(() => ask(`${address}?${query}`)))[0]);
    console.log(
      `\nFirst PDF after "ready": ${first.toFixed(0)} ms. The same again: ${median(again).toFixed(2)} ms.\n`,
    );
    console.log(row("requests at a time", "PDFs a second", "median, ms"));
    console.log(row("---", "---", "---"));
    for (const concurrency of [1, 8, 32]) {
      const times = await load(address, concurrency, body);
      console.log(row(concurrency, (times.length / SECONDS).toFixed(1), median(times)));
    }
  } finally {
    server.kill("SIGTERM");
    await exitCode(server);
  }
}

/** Sent in a body, which is never answered from memory. */
async function load(address: string, concurrency: number, body: string): Promise<number[]> {
  const end = performance.now() + SECONDS * 1000;
  const times: number[] = [];
  const client = async () => {
    while (performance.now() < end) {
      times.push((await timed(() => ask(address, { method: "POST", body })))[0]);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, client));
  return times;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  if (typeof address !== "object" || address === null) throw new Error("This machine gives no free port.");
  return address.port;
}

async function ask(address: string, init?: RequestInit): Promise<void> {
  const answer = await fetch(address, init);
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
}

async function ready(server: ChildProcess): Promise<void> {
  if (!server.stdout) throw new Error("The server's output is not piped.");
  for await (const line of createInterface(server.stdout)) if (line.includes("is ready")) return;
  throw new Error("The server did not start.");
}
