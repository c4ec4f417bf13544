import { keepTextSize } from "@/components/patient-page/browser/keep-text-size";
import { startReadAloud } from "@/components/patient-page/browser/read-aloud";

// The script of the patient's page, made into public/patient-page.js by scripts/bundle-page-script.ts.

const sheet = document.querySelector<HTMLElement>("article");
const [toggle, stop, print] = ["read-aloud", "stop-reading", "print"].map((id) =>
  document.getElementById(id),
);

keepTextSize(
  document.querySelectorAll<HTMLInputElement>(".page-sizes input"),
  document.querySelectorAll<HTMLAnchorElement>(".page-languages a"),
);
if (print instanceof HTMLButtonElement) {
  print.addEventListener("click", () => window.print());
  print.hidden = false;
}
if (
  sheet &&
  toggle instanceof HTMLButtonElement &&
  stop instanceof HTMLButtonElement &&
  "speechSynthesis" in window
) {
  startReadAloud(sheet, { toggle, stop }, window.speechSynthesis);
}
