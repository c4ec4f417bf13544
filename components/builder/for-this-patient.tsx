import { useTranslations } from "next-intl";
import { ClinicFields } from "@/components/builder/clinic-fields";
import { PatientFields } from "@/components/builder/patient-fields";
import { isTyped, type PersonalDraft } from "@/components/builder/personal-draft";
import { TaperEditor } from "@/components/builder/taper-editor";
import type { ClinicState } from "@/components/builder/use-clinic";
import type { WordToAvoid } from "@/components/builder/word-hints";
import { Disclosure } from "@/components/ui/disclosure";

type Props = {
  clinic: ClinicState;
  personal: PersonalDraft;
  language: string;
  wordsToAvoid: Readonly<Record<string, readonly WordToAvoid[]>>;
  onChange: (change: Partial<PersonalDraft>) => void;
  onNewPatient: () => void;
};

/** Id of the part in the page. */
export const THIS_PATIENT = "for-this-patient";

/** What is the clinic's and the patient's own. It stands outside the form: no address and no link ever holds it. */
export function ForThisPatient({ clinic, personal, language, wordsToAvoid, onChange, onNewPatient }: Props) {
  const t = useTranslations("ForThisPatient");
  return (
    <details id={THIS_PATIENT} className="border-hairline mt-7 border-t pt-5">
      <summary className="legend">{t("heading")}</summary>
      <p className="text-quiet mb-3 text-xs">{t("privacy")}</p>
      {isTyped(personal) && (
        <button type="button" className="button-quiet mb-3" onClick={onNewPatient}>
          {t("newPatient")}
        </button>
      )}
      <Disclosure title={t("clinic")}>
        <ClinicFields {...clinic} />
      </Disclosure>
      <PatientFields
        personal={personal}
        language={language}
        wordsToAvoid={wordsToAvoid}
        onChange={onChange}
      />
      <Disclosure title={t("taper")} id="personal.taperPlan">
        <TaperEditor taper={personal.taper} onChange={(taper) => onChange({ taper })} />
      </Disclosure>
    </details>
  );
}
