import { PatientPageDocument } from "@/components/patient-page/patient-page-document";
import type { PatientPage } from "@/lib/handout/compose-patient-page";

/** The page as a whole HTML document, in text. */
export async function renderPatientPage(page: PatientPage): Promise<string> {
  // Imported late: the framework refuses the static import in its server code.
  const { renderToStaticMarkup } = await import("react-dom/server");
  return `<!doctype html>${renderToStaticMarkup(<PatientPageDocument page={page} />)}\n`;
}
