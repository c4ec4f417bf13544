import { type ChildProcess, spawn, type StdioOptions } from "node:child_process";

type Options = { env?: Readonly<Record<string, string>>; stdio?: StdioOptions };

/** Starts a Node program. It ends when this process is told to end. */
export function startNode(args: readonly string[], options: Options = {}): ChildProcess {
  return start(process.execPath, args, options);
}

/** Starts one of the scripts beside this file. */
export function startScript(
  script: string,
  args: readonly string[] = [],
  options: Options = {},
): ChildProcess {
  return startNode(["--import", "tsx", `scripts/${script}.ts`, ...args], options);
}

/** Starts npm and keeps what it prints for the caller to read. */
export function startNpm(args: readonly string[]): ChildProcess {
  return start("npm", args, { stdio: ["ignore", "pipe", "pipe"] });
}

/** The exit code of a child, once it has ended and everything it wrote has come; 128 and more for a signal, as a shell tells it. */
export function exitCode(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => {
      resolve(code ?? (signal === "SIGINT" ? 130 : signal === "SIGTERM" ? 143 : 1));
    });
  });
}

function start(
  command: string,
  args: readonly string[],
  { env = {}, stdio = "inherit" }: Options,
): ChildProcess {
  const child = spawn(command, args, {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
    stdio,
    // On Windows npm is a script of the shell, not a program.
    shell: process.platform === "win32" && command === "npm",
  });
  const passOn = (signal: NodeJS.Signals) => child.kill(signal);
  process.on("SIGINT", passOn).on("SIGTERM", passOn);
  child.once("close", () => process.off("SIGINT", passOn).off("SIGTERM", passOn));
  return child;
}
