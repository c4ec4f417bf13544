import { renderPatientPage } from "@/components/patient-page/render-patient-page";
import { getLibrary } from "@/lib/content/load-library";
import { composePatientPage } from "@/lib/handout/compose-patient-page";
import { today } from "@/lib/handout/today";
import { handoutLabels } from "@/lib/i18n/handout-labels";
import { answerUntilMidnight } from "@/lib/output/answer-until-midnight";

/** Its own files and nothing else: what is read aloud cannot be sent anywhere. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * A sheet as the patient's own page. A whole document and no page of the framework, see docs/decisions/0011: it has the right
 * status, can be kept, and works on an old telephone and without JavaScript.
 */
export async function GET(request: Request, { params }: RouteContext<"/h/[language]">): Promise<Response> {
  const { language } = await params;
  const { searchParams } = new URL(request.url);
  const page = composePatientPage(language, searchParams, await getLibrary(), handoutLabels, today());
  const bytes = new TextEncoder().encode(await renderPatientPage(page));
  const headers = new Headers({
    "Content-Type": "text/html; charset=utf-8",
    "Content-Language": page.language,
    "Content-Security-Policy": POLICY,
    "X-Robots-Tag": "noindex",
  });
  if (page.status === 200) return answerUntilMidnight(request, bytes, headers);
  headers.set("Cache-Control", "no-store");
  return new Response(bytes, { status: page.status, headers });
}
