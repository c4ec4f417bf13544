import { useTranslations } from "next-intl";
import { goToField } from "@/components/builder/go-to-field";

/** Leads from the sections for starting a taper to the clinician's own plan, far below. It opens nothing by itself. */
export function PlanPointer({ isShown }: { isShown: boolean }) {
  const t = useTranslations("PlanPointer");
  return (
    <p role="status" className="mt-2 text-xs empty:hidden">
      {isShown && (
        <>
          {t("hint")}{" "}
          <button
            type="button"
            className="text-hue py-1 font-bold underline underline-offset-4"
            onClick={() => goToField("personal.taperPlan.product")}
          >
            {t("open")}
          </button>
        </>
      )}
    </p>
  );
}
