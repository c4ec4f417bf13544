import { exitCode, startScript } from "@/scripts/run-command";

// A process of its own, since React decides by this when it is loaded, here and in the thread that draws.
const env = { NODE_ENV: "production" };
process.exitCode = await exitCode(startScript("bench/measure", process.argv.slice(2), { env }));
