import { useTranslations } from "next-intl";
import { THIS_PATIENT } from "@/components/builder/for-this-patient";

/** From the top of a long form to the patient's part below it, which is opened. */
export function ToThisPatient() {
  const t = useTranslations("ForThisPatient");
  return (
    <p className="mt-3">
      <a
        href={`#${THIS_PATIENT}`}
        className="text-hue inline-block py-1 underline underline-offset-4"
        onClick={(event) => {
          const part = document.getElementById(THIS_PATIENT);
          if (!(part instanceof HTMLDetailsElement)) return;
          // The address holds the choices and nothing else.
          event.preventDefault();
          part.open = true;
          part.scrollIntoView();
          part.querySelector("summary")?.focus();
        }}
      >
        {t("jump")}
      </a>
    </p>
  );
}
