import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { installDebianPackages } from "@/scripts/install-debian-packages";

const POM = path.resolve("tests/pdfua/pom.xml");
const LIBRARIES = path.resolve("node_modules/.cache/verapdf");
/** The pom that the libraries were fetched for, laid beside them. */
const FETCHED = path.join(LIBRARIES, "pom.xml");

/** Every library of the validator, as Java's class path. */
export const VERAPDF_CLASS_PATH = path.join(LIBRARIES, "*");

/** Null once Java and veraPDF are there, fetched if need be; else a sentence saying what is missing. */
export function ensureVeraPdf(): string | null {
  // The compiler, since the validator's few lines are run from their source.
  if (!runs("javac", "-version")) {
    if (!installDebianPackages(["default-jdk-headless"]) || !runs("javac", "-version"))
      return "PDF/UA cannot be validated: install a Java development kit of version 11 to 21 (Debian: apt-get install default-jdk-headless).";
  }
  if (existsSync(FETCHED) && readFileSync(FETCHED).equals(readFileSync(POM))) return null;
  if (!runs("mvn", "--version")) {
    if (!installDebianPackages(["maven"]) || !runs("mvn", "--version"))
      return "PDF/UA cannot be validated: install Maven, which fetches the validator (Debian: apt-get install maven).";
  }
  return fetchLibraries()
    ? null
    : "PDF/UA cannot be validated: veraPDF could not be fetched from Maven Central. The reason is above.";
}

function fetchLibraries(): boolean {
  console.log("Fetching veraPDF from Maven Central.");
  rmSync(LIBRARIES, { recursive: true, force: true });
  const goal = ["dependency:copy-dependencies", `-DoutputDirectory=${LIBRARIES}`];
  const { status } = spawnSync("mvn", ["--quiet", "--batch-mode", "--file", POM, ...goal], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0) return false;
  copyFileSync(POM, FETCHED);
  return true;
}

function runs(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}
