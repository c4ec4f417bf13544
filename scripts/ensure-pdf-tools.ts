import { spawnSync } from "node:child_process";
import { installDebianPackages } from "@/scripts/install-debian-packages";

/** Programs with which tests read a PDF as others do, and the Debian package of each. */
const TOOLS = {
  pdffonts: "poppler-utils",
  pdfinfo: "poppler-utils",
  pdftotext: "poppler-utils",
  qpdf: "qpdf",
};

/** Null once the PDF tools are there, installed if need be; else a sentence saying what to install. */
export function ensurePdfTools(): string | null {
  const packages = missingPackages();
  if (packages.length === 0) return null;
  if (installDebianPackages(packages) && missingPackages().length === 0) return null;
  const names = packages.join(" and ");
  return `The PDF tests need ${names}: install ${packages.length === 1 ? "it" : "them"} (Debian: apt-get install ${packages.join(" ")}; macOS: brew install poppler qpdf).`;
}

function missingPackages(): string[] {
  const missing = Object.entries(TOOLS).filter(
    ([command]) => spawnSync(command, ["--version"], { stdio: "ignore" }).error !== undefined,
  );
  return [...new Set(missing.map(([, debianPackage]) => debianPackage))];
}
