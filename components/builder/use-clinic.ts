import { useMemo, useState } from "react";
import { keep, useKept } from "@/components/builder/browser-store";
import { type ClinicDraft, EMPTY_CLINIC, parseClinicDraft } from "@/components/builder/clinic-draft";

export type ClinicState = {
  clinic: ClinicDraft;
  /** True while this browser keeps it. */
  isKept: boolean;
  change: (clinic: ClinicDraft) => void;
  setKept: (isKept: boolean) => void;
  forget: () => void;
};

/** The clinic's part: in memory, and in this browser while the clinician asks for that. */
export function useClinic(): ClinicState {
  const kept = useKept("takehome.clinic");
  const [typed, setTyped] = useState<ClinicDraft | null>(null);
  const clinic = useMemo(
    () => typed ?? (kept === null ? EMPTY_CLINIC : parseClinicDraft(kept)),
    [typed, kept],
  );
  return {
    clinic,
    isKept: kept !== null,
    change: (next) => {
      setTyped(next);
      if (kept !== null) keep("takehome.clinic", JSON.stringify(next));
    },
    setKept: (isKept) => {
      setTyped(clinic);
      keep("takehome.clinic", isKept ? JSON.stringify(clinic) : null);
    },
    forget: () => {
      setTyped(EMPTY_CLINIC);
      keep("takehome.clinic", null);
    },
  };
}
