import { useTranslations } from "next-intl";
import type { Choices } from "@/components/builder/choices";
import { SegmentedRadios } from "@/components/ui/segmented-radios";

type Ink = Choices["ink"];
type Props = { value: Ink; onChange: (ink: Ink) => void };

/** Filled boxes, or outlines alone for a printer that is low on ink. */
export function InkPicker({ value, onChange }: Props) {
  const t = useTranslations("InkPicker");
  return (
    <SegmentedRadios
      name="ink"
      legend={t("legend")}
      value={value}
      onChange={onChange}
      options={[
        { value: "standard", label: t("standard"), picture: <Drop fill="currentColor" /> },
        { value: "low", label: t("low"), picture: <Drop fill="none" /> },
      ]}
    />
  );
}

function Drop({ fill }: { fill: "currentColor" | "none" }) {
  return (
    <svg viewBox="0 0 24 24" width={20} height={20}>
      <path
        d="M12 3c4 5 6 8 6 11a6 6 0 0 1-12 0c0-3 2-6 6-11z"
        fill={fill}
        stroke="currentColor"
        strokeWidth="2"
      />
    </svg>
  );
}
