import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { browserDay } from "@/components/builder/browser-day";
import { languageName } from "@/components/builder/language-name";
import { PartField } from "@/components/builder/part-field";
import type { PersonalDraft } from "@/components/builder/personal-draft";
import { WordHints, type WordToAvoid } from "@/components/builder/word-hints";
import { Disclosure } from "@/components/ui/disclosure";
import { NOTE_LIMIT } from "@/lib/handout/personal";

type Props = {
  personal: PersonalDraft;
  language: string;
  wordsToAvoid: Readonly<Record<string, readonly WordToAvoid[]>>;
  /** Takes what changed alone: a browser tells late that a part was opened, when more is typed already. */
  onChange: (change: Partial<PersonalDraft>) => void;
};

/** The patient's own lines on the sheet. The date is today's, by this browser, once the part was opened. */
export function PatientFields({ personal, language, wordsToAvoid, onChange }: Props) {
  const t = useTranslations("PatientFields");
  const tLabel = useTranslations("PersonalField");
  const uiLocale = useLocale();
  const [wasOpened, setWasOpened] = useState(false);
  const noteLanguage = personal.noteIsEnglish ? "en" : language;
  const line = (name: "patientName" | "nextAppointment" | "discreetTitle", hint?: string) => (
    <PartField
      path={`personal.${name}`}
      label={tLabel(name)}
      value={personal[name]}
      {...(hint && { hint })}
      onChange={(value) => onChange({ [name]: value })}
    />
  );
  return (
    <Disclosure
      title={t("heading")}
      onOpen={() => {
        if (!wasOpened) onChange({ date: browserDay() });
        setWasOpened(true);
      }}
    >
      {line("patientName", t("nameHint"))}
      <PartField
        path="personal.date"
        label={tLabel("date")}
        type="date"
        value={personal.date}
        onChange={(date) => onChange({ date })}
      />
      {line("nextAppointment", t("appointmentHint"))}
      <PartField
        path="personal.note.text"
        label={tLabel("note")}
        rows={5}
        value={personal.note}
        maxLength={NOTE_LIMIT}
        hint={
          <>
            {t("noteHint", { count: Array.from(personal.note).length, limit: NOTE_LIMIT })}
            <WordHints text={personal.note} words={wordsToAvoid[noteLanguage] ?? []} />
          </>
        }
        onChange={(note) => onChange({ note })}
      />
      {language !== "en" && (
        <label className="flex items-start gap-2 text-xs">
          <input
            type="checkbox"
            checked={personal.noteIsEnglish}
            onChange={(event) => onChange({ noteIsEnglish: event.target.checked })}
            className="accent-hue mt-0.5 size-4 shrink-0"
          />
          {t("noteIsEnglish", { language: languageName(language, uiLocale) })}
        </label>
      )}
      <div className="grid gap-3 sm:grid-cols-2">
        <PartField
          path="personal.emergencyContact.name"
          label={tLabel("contactName")}
          value={personal.contactName}
          onChange={(contactName) => onChange({ contactName })}
        />
        <PartField
          path="personal.emergencyContact.phone"
          label={tLabel("contactPhone")}
          type="tel"
          value={personal.contactPhone}
          onChange={(contactPhone) => onChange({ contactPhone })}
        />
      </div>
      {line("discreetTitle", t("titleHint"))}
    </Disclosure>
  );
}
