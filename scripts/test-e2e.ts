import { createServer } from "node:net";
import { isBuildCurrent } from "@/scripts/current-build";
import { ensureBrowser } from "@/scripts/ensure-browser";
import { exitCode, startNode, startScript } from "@/scripts/run-command";

process.exitCode = await testEndToEnd(process.argv.slice(2));

/** Runs Playwright on the production build, with a browser that is found or installed. Arguments go to Playwright. */
async function testEndToEnd(args: readonly string[]): Promise<number> {
  const fault = ensureBrowser();
  if (fault) {
    console.error(fault);
    return 1;
  }
  if (!(await isBuildCurrent())) {
    const code = await exitCode(startScript("build"));
    if (code !== 0) return code;
  }
  const env = { PORT: String(await freePort()) };
  return exitCode(startNode(["node_modules/@playwright/test/cli.js", "test", ...args], { env }));
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => {
        if (typeof address === "object" && address) resolve(address.port);
        else reject(new Error("The system gave no port."));
      });
    });
  });
}
