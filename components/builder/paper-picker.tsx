import { useTranslations } from "next-intl";
import { SegmentedRadios } from "@/components/ui/segmented-radios";
import type { Paper } from "@/lib/handout/handout";

type Props = { value: Paper; onChange: (paper: Paper) => void };

export function PaperPicker({ value, onChange }: Props) {
  const t = useTranslations("PaperPicker");
  return (
    <SegmentedRadios
      name="paper"
      legend={t("legend")}
      value={value}
      onChange={onChange}
      options={[
        { value: "letter", label: t("letter"), picture: <Page width={17} height={22} /> },
        { value: "a4", label: t("a4"), picture: <Page width={16.5} height={23.4} /> },
      ]}
    />
  );
}

/** A page in its true proportions: Letter is wider and shorter than A4. */
function Page({ width, height }: { width: number; height: number }) {
  return (
    <svg viewBox="0 0 24 26" width={22} height={24}>
      <rect
        x={(24 - width) / 2}
        y={(26 - height) / 2}
        width={width}
        height={height}
        fill="none"
        stroke="currentColor"
      />
    </svg>
  );
}
