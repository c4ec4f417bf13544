import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { browserDay } from "@/components/builder/browser-day";
import type { Choices, SheetRequest } from "@/components/builder/choices";
import { copyText } from "@/components/builder/copy-text";
import { downloadPdf } from "@/components/builder/download-pdf";
import { fetchHandout } from "@/components/builder/fetch-handout";
import { fetchPdf } from "@/components/builder/fetch-pdf";
import { canShowPdf, printPdf } from "@/components/builder/print-pdf";
import { useHasScript } from "@/components/builder/use-has-script";
import { patientPagePath } from "@/lib/handout/patient-page-path";
import { requestToQuery } from "@/lib/handout/request";
import { chartNote } from "@/lib/text/chart-note";

type Props = {
  choices: Choices;
  /** The choices with the clinic's and the patient's part. */
  request: SheetRequest;
  /** Empty without a name. */
  patientName: string;
  /** Id of the form that the buttons belong to. */
  formId: string;
};

type Message =
  | {
      key:
        | "downloading"
        | "printing"
        | "pdfReady"
        | "refused"
        | "failed"
        | "linkCopied"
        | "noteCopied"
        | "noteFailed";
    }
  | { key: "copyFailed"; text: string };

/** What can be done with the sheet. Download works without JavaScript too: the form then asks for the PDF itself. */
export function Actions({ choices, request, patientName, formId }: Props) {
  const t = useTranslations("Actions");
  const uiLocale = useLocale();
  const hasScript = useHasScript();
  const [message, setMessage] = useState<Message | null>(null);
  const [isOpen, setIsOpen] = useState(false);

  async function download(wanted: SheetRequest) {
    setMessage({ key: "downloading" });
    setMessage({ key: await downloadPdf(wanted) });
  }

  async function print() {
    // The browser prints the sheet by its own styles: that needs no PDF plug-in, which many clinics switch off.
    if (!canShowPdf()) return window.print();
    setMessage({ key: "printing" });
    const fetched = await fetchPdf(request).catch(() => "failed" as const);
    if (fetched === "failed") return setMessage({ key: "failed" });
    if (!fetched.ok) return setMessage({ key: "refused" });
    setMessage(null);
    if (!(await printPdf(fetched.pdf))) window.print();
  }

  async function copy(text: Promise<string>, done: "linkCopied" | "noteCopied") {
    // Refused, or no secure connection: the text is shown, to be copied by hand.
    setMessage((await copyText(text)) ? { key: done } : { key: "copyFailed", text: await text });
  }

  function copyNote() {
    copy(loadNote(choices), "noteCopied").catch(() => setMessage({ key: "noteFailed" }));
  }

  return (
    <div className="flex flex-wrap items-center gap-2">
      <button
        type="submit"
        form={formId}
        formAction="/api/handouts"
        name="format"
        value="pdf"
        className="button-primary"
        onClick={(event) => {
          event.preventDefault();
          void download(request);
        }}
      >
        {patientName === "" ? t("download") : t("downloadFor", { name: patientName })}
      </button>
      {hasScript ? (
        <>
          <a href="#preview" className="button-quiet inline-flex items-center lg:hidden">
            {t("preview")}
          </a>
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls="more-actions"
            onClick={() => setIsOpen(!isOpen)}
            className="button-quiet lg:hidden"
          >
            {t("more")}
          </button>
          <div id="more-actions" className={`${isOpen ? "flex" : "hidden"} flex-wrap gap-2 lg:flex`}>
            {/* The browser prints the sheet by its own styles: that needs no PDF plug-in, which many clinics switch off. */}
            <button type="button" className="button-quiet" onClick={() => void print()}>
              {t("print")}
            </button>
            <button
              type="button"
              className="button-quiet"
              onClick={() =>
                void copy(
                  Promise.resolve(`${window.location.origin}/${uiLocale}?${requestToQuery(choices)}`),
                  "linkCopied",
                )
              }
            >
              {t("copyLink")}
            </button>
            <a
              href={patientPagePath(choices)}
              target="_blank"
              rel="noreferrer"
              className="button-quiet inline-flex items-center"
            >
              {t("patientPage")}
            </a>
            <button type="button" className="button-quiet" onClick={copyNote}>
              {t("chartNote")}
            </button>
            <button
              type="button"
              className="button-quiet"
              onClick={() => void download({ ...choices, audience: "clinician" })}
            >
              {t("clinicianSheet")}
            </button>
          </div>
        </>
      ) : (
        <noscript>
          <button type="submit" form={formId} className="button-quiet">
            {t("update")}
          </button>
        </noscript>
      )}
      <div role="status" className="text-xs empty:hidden">
        {message && t(message.key)}
        {message?.key === "copyFailed" && (
          <textarea
            readOnly
            rows={message.text.includes("\n") ? 4 : 1}
            aria-label={t("copyFailed")}
            value={message.text}
            onFocus={(event) => event.target.select()}
            className="border-control ms-2 block w-64 max-w-full border px-1"
          />
        )}
      </div>
    </div>
  );
}

/** The note is made from the clinician's sheet. It says nothing about the patient. */
async function loadNote(choices: Choices): Promise<string> {
  const fetched = await fetchHandout({ ...choices, audience: "clinician" });
  if (!fetched.ok) throw new Error("There is no sheet to make a note of.");
  return chartNote(fetched.handout, browserDay());
}
