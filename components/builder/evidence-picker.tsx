import { useTranslations } from "next-intl";
import type { Choices } from "@/components/builder/choices";
import { SegmentedRadios } from "@/components/ui/segmented-radios";

type Evidence = Choices["evidence"];
type Props = { value: Evidence; onChange: (evidence: Evidence) => void };

/** Whether each claim says in words how well it is shown. */
export function EvidencePicker({ value, onChange }: Props) {
  const t = useTranslations("EvidencePicker");
  return (
    <SegmentedRadios
      name="evidence"
      legend={t("legend")}
      value={value}
      onChange={onChange}
      options={[
        { value: "none", label: t("none"), picture: <Claim hasWords={false} /> },
        { value: "words", label: t("words"), picture: <Claim hasWords /> },
      ]}
    />
  );
}

/** A line of text with its citation, and the words after it. */
function Claim({ hasWords }: { hasWords: boolean }) {
  return (
    <svg viewBox="0 0 24 24" width={20} height={20} fill="none" stroke="currentColor" strokeWidth="2">
      <path d="M2 9h12" />
      <circle cx="18" cy="6.5" r="1.6" />
      {hasWords && <path d="M2 17h14" strokeDasharray="3 2" />}
    </svg>
  );
}
