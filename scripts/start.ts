import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { SettingError } from "@/lib/handout/setting-error";
import { readSettings } from "@/lib/output/read-settings";
import { isBuildCurrent } from "@/scripts/current-build";
import { exitCode, startNode, startScript } from "@/scripts/run-command";

const PATIENCE_IN_MS = 60_000;

process.exitCode = await start();

/** Builds when there is no current build, serves it, and prints the address once it answers. */
async function start(): Promise<number> {
  const port = Number(process.env.PORT ?? 3000);
  const fault = await portFault(port);
  if (fault) return stop(fault);
  try {
    readSettings();
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    return stop(error.message);
  }
  if (!(await isBuildCurrent())) {
    console.log("Building Takehome. This takes about a minute, and only after a change.");
    const code = await exitCode(startScript("build"));
    if (code !== 0) return code;
  }
  return serve(port);
}

async function serve(port: number): Promise<number> {
  const server = startNode(["node_modules/next/dist/bin/next", "start", "--port", String(port)], {
    env: { NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let greeting = "";
  let isReady = false;
  server.stdout?.on("data", (data: Buffer) => {
    // Next greets with several lines and addresses; ours is one. What the server prints later passes.
    if (isReady) process.stdout.write(data);
    else greeting += data.toString();
  });
  const ended = exitCode(server);
  const address = `http://localhost:${port}`;
  const outcome = await Promise.race([ended, health(port)]);
  if (typeof outcome === "number") {
    process.stderr.write(greeting);
    return outcome;
  }
  if (outcome !== "ok") {
    server.kill("SIGTERM");
    await ended;
    return stop(outcome);
  }
  isReady = true;
  console.log(`Takehome is ready at ${address}`);
  return ended;
}

/** "ok" once the server says that its content and fonts are loaded, else a sentence. */
async function health(port: number): Promise<string> {
  const deadline = Date.now() + PATIENCE_IN_MS;
  while (Date.now() < deadline) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/health`).catch(() => null);
    if (answer?.ok) return "ok";
    if (answer?.status === 503)
      return "Takehome stopped: its content or fonts cannot be used. The reason is above.";
    await sleep(100);
  }
  return `Takehome stopped: the server did not answer within ${PATIENCE_IN_MS / 1000} seconds.`;
}

/** Why this port cannot be served on; null when it can. */
async function portFault(port: number): Promise<string | null> {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    return `PORT must be a number from 1 to 65535; it is "${process.env.PORT ?? ""}".`;
  }
  const code = await new Promise<string | null>((resolve) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    probe.listen(port, () => probe.close(() => resolve(null)));
  });
  if (code === null) return null;
  return code === "EADDRINUSE"
    ? `Port ${port} is taken by another program. Choose another one, for example: PORT=${port + 1} npm start`
    : `Port ${port} cannot be used (${code}). Choose another one, for example: PORT=3000 npm start`;
}

function stop(reason: string): number {
  console.error(reason);
  return 1;
}
