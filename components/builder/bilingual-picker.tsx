import { useTranslations } from "next-intl";
import type { Choices } from "@/components/builder/choices";
import { SegmentedRadios } from "@/components/ui/segmented-radios";

type Bilingual = Choices["bilingual"];
type Props = { value: Bilingual; sourceName: string; onChange: (bilingual: Bilingual) => void };

/** Whether the source language stands on the sheet too, so that clinician, interpreter and family can check it together. */
export function BilingualPicker({ value, sourceName, onChange }: Props) {
  const t = useTranslations("BilingualPicker");
  return (
    <SegmentedRadios
      name="bilingual"
      legend={t("legend", { language: sourceName })}
      value={value}
      onChange={onChange}
      describedBy="problems"
      options={[
        { value: "none", label: t("none"), picture: <Lines paths="M4 6h16M4 12h16M4 18h16" /> },
        {
          value: "beside",
          label: t("beside"),
          picture: <Lines paths="M2 6h8M2 12h8M2 18h8M14 6h8M14 12h8M14 18h8" />,
        },
        { value: "below", label: t("below"), picture: <Lines paths="M4 4h16M4 8h16M8 15h12M8 19h12" /> },
      ]}
    />
  );
}

function Lines({ paths }: { paths: string }) {
  return (
    <svg viewBox="0 0 24 24" width={20} height={20}>
      <path d={paths} fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}
