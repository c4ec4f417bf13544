import { useTranslations } from "next-intl";
import { useState } from "react";
import type { SheetRequest } from "@/components/builder/choices";
import { PagesView } from "@/components/builder/pages-view";
import { useHasScript } from "@/components/builder/use-has-script";
import type { Sheet, SheetState } from "@/components/builder/use-sheet";
import { type View, ViewSwitch } from "@/components/builder/view-switch";
import { HandoutView } from "@/components/handout/handout-view";

type Props = { sheet: Sheet; state: SheetState; request: SheetRequest; onRetry: () => void };

/** The sheet on its desk. The last good one stays while the next is on its way or cannot be had. */
export function Preview({ sheet, state, request, onRetry }: Props) {
  const t = useTranslations("Preview");
  const hasScript = useHasScript();
  const [view, setView] = useState<View>("read");
  const { handout, problems } = sheet;
  return (
    <section
      id="preview"
      aria-labelledby="preview-heading"
      className="printed-bare px-0 py-6 sm:px-6 lg:px-8"
    >
      {/* A file of its own, not a module: the HTML that is handed out holds the same styles. */}
      {/* eslint-disable-next-line @next/next/no-css-tags -- see above */}
      <link rel="stylesheet" href="/handout.css" precedence="default" />
      <h2 id="preview-heading" className="sr-only">
        {t("heading")}
      </h2>
      <p role="status" className="sr-only">
        {state === "loading"
          ? t("updating")
          : state === "current" && problems.length === 0
            ? t("updated")
            : ""}
      </p>
      {state === "failed" && (
        <div
          role="alert"
          className="not-printed border-emergency bg-paper mx-auto mb-4 max-w-184 rounded-md border px-4 py-3"
        >
          <p>{t("failed")}</p>
          <button type="button" className="button-quiet mt-2" onClick={onRetry}>
            {t("retry")}
          </button>
        </div>
      )}
      {handout ? (
        <>
          {hasScript && <ViewSwitch value={view} onChange={setView} />}
          {problems.length > 0 && (
            <p className="not-printed text-quiet mx-auto mb-3 max-w-184 px-5 sm:px-0">{t("stale")}</p>
          )}
          {view === "pages" && <PagesView request={request} />}
          {/* Stays in the page beside the pages: it is what a browser prints by itself. */}
          <div
            id="sheet"
            aria-busy={state === "loading"}
            className={`printed-bare bg-paper mx-auto max-w-184 shadow-[0_1px_3px_rgb(28_36_38/0.18)] ${view === "read" ? "" : "hidden"}`}
          >
            <HandoutView handout={handout} headingOffset={2} idPrefix="sheet-" />
          </div>
        </>
      ) : (
        <p className="bg-paper text-quiet mx-auto max-w-184 px-8 py-16 text-center">{t("empty")}</p>
      )}
    </section>
  );
}
