import { useLocale, useTranslations } from "next-intl";
import { useState, useSyncExternalStore } from "react";
import type { Choices } from "@/components/builder/choices";
import { downloadPdf } from "@/components/builder/download-pdf";
import { requestToQuery } from "@/lib/handout/request";

type Props = {
  choices: Choices;
  /** Id of the form that the buttons belong to. */
  formId: string;
};

type Message =
  { key: "downloading" | "pdfReady" | "failed" | "linkCopied" } | { key: "copyFailed"; link: string };

/** What can be done with the sheet. Download works without JavaScript too: the form then asks for the PDF itself. */
export function Actions({ choices, formId }: Props) {
  const t = useTranslations("Actions");
  const uiLocale = useLocale();
  const hasScript = useHasScript();
  const [message, setMessage] = useState<Message | null>(null);

  async function download() {
    setMessage({ key: "downloading" });
    const isDone = await downloadPdf(choices);
    setMessage({ key: isDone ? "pdfReady" : "failed" });
  }

  async function copyLink() {
    const link = `${window.location.origin}/${uiLocale}?${requestToQuery(choices)}`;
    try {
      await navigator.clipboard.writeText(link);
      setMessage({ key: "linkCopied" });
    } catch {
      // Refused, or no secure connection: the link is shown, to be copied by hand.
      setMessage({ key: "copyFailed", link });
    }
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
          void download();
        }}
      >
        {t("download")}
      </button>
      {hasScript ? (
        <>
          {/* The browser prints the sheet by its own styles: that needs no PDF plug-in, which many clinics switch off. */}
          <button type="button" className="button-quiet" onClick={() => window.print()}>
            {t("print")}
          </button>
          <button type="button" className="button-quiet" onClick={() => void copyLink()}>
            {t("copyLink")}
          </button>
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
          <input
            readOnly
            aria-label={t("copyFailed")}
            value={message.link}
            onFocus={(event) => event.target.select()}
            className="border-control ms-2 w-48 border px-1"
          />
        )}
      </div>
    </div>
  );
}

/** False on the server and until the page has come to life. */
function useHasScript(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
}
