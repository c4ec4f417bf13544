import { spawnSync } from "node:child_process";

/** Installs packages as root on Debian and its kin. False when this is no such machine or it did not work. */
export function installDebianPackages(packages: readonly string[]): boolean {
  if (process.getuid?.() !== 0) return false;
  console.log(`Installing ${packages.join(" and ")} with apt-get.`);
  return aptGet("update") && aptGet("install", "--yes", "--no-install-recommends", ...packages);
}

/** Its progress goes nowhere; its complaints come through. */
function aptGet(...args: string[]): boolean {
  const { status } = spawnSync("apt-get", ["-qq", ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  return status === 0;
}
