import { useTranslations } from "next-intl";
import type { SheetRequest } from "@/components/builder/choices";
import { usePages } from "@/components/builder/use-pages";

/** The printed pages as pictures, so that page breaks are seen before printing. Their words are in the other view. */
export function PagesView({ request }: { request: SheetRequest }) {
  const t = useTranslations("PagesView");
  const { pages, state, retry } = usePages(request);
  return (
    <div className="not-printed mx-auto grid max-w-184 gap-4" aria-busy={state === "drawing"}>
      <p role="status" className="text-quiet px-5 text-xs sm:px-0">
        {state === "drawing" ? t("drawing") : t("help")}
      </p>
      {state === "failed" && (
        <div role="alert" className="border-emergency bg-paper rounded-md border px-4 py-3">
          <p>{t("failed")}</p>
          <button type="button" className="button-quiet mt-2" onClick={retry}>
            {t("retry")}
          </button>
        </div>
      )}
      {pages?.map((canvas, index) => (
        <PagePicture
          key={index}
          canvas={canvas}
          label={t("page", { page: index + 1, pages: pages.length })}
        />
      )) ?? <div className="bg-paper aspect-[8.5/11]" aria-hidden="true" />}
    </div>
  );
}

function PagePicture({ canvas, label }: { canvas: HTMLCanvasElement; label: string }) {
  return (
    <div
      role="img"
      aria-label={label}
      ref={(frame) => frame?.replaceChildren(canvas)}
      className="bg-paper shadow-[0_1px_3px_rgb(28_36_38/0.18)] [&>canvas]:block [&>canvas]:h-auto [&>canvas]:w-full"
    />
  );
}
