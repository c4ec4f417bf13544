import { useTranslations } from "next-intl";
import { SegmentedRadios } from "@/components/ui/segmented-radios";
import type { TextSize } from "@/lib/handout/handout";

type Props = { value: TextSize; onChange: (textSize: TextSize) => void };

export function TextSizePicker({ value, onChange }: Props) {
  const t = useTranslations("TextSizePicker");
  return (
    <SegmentedRadios
      name="textSize"
      legend={t("legend")}
      value={value}
      onChange={onChange}
      options={[
        { value: "standard", label: t("standard"), picture: <Letter size={14} /> },
        { value: "large", label: t("large"), picture: <Letter size={22} /> },
      ]}
    />
  );
}

function Letter({ size }: { size: number }) {
  return (
    <svg viewBox="0 0 24 24" width={size} height={size}>
      <path d="M3 20 12 4l9 16M6.5 14.5h11" fill="none" stroke="currentColor" strokeWidth="2.4" />
    </svg>
  );
}
