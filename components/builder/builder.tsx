"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo, useRef, useState } from "react";
import { Actions } from "@/components/builder/actions";
import { BilingualPicker } from "@/components/builder/bilingual-picker";
import { type Choices, hasSections, placeSection, toggleSection } from "@/components/builder/choices";
import { EvidencePicker } from "@/components/builder/evidence-picker";
import { FactsLine } from "@/components/builder/facts-line";
import { InkPicker } from "@/components/builder/ink-picker";
import { languageName } from "@/components/builder/language-name";
import { LanguagePicker } from "@/components/builder/language-picker";
import { MoreLanguages } from "@/components/builder/more-languages";
import { OutOfDate } from "@/components/builder/out-of-date";
import { PaperPicker } from "@/components/builder/paper-picker";
import { PlanPointer } from "@/components/builder/plan-pointer";
import { PresetChips } from "@/components/builder/preset-chips";
import { Preview } from "@/components/builder/preview";
import { ProblemMessages } from "@/components/builder/problem-messages";
import { SectionPicker } from "@/components/builder/section-picker";
import { sectionWords } from "@/components/builder/section-words";
import { TextSizePicker } from "@/components/builder/text-size-picker";
import { ToThisPatient } from "@/components/builder/to-this-patient";
import { useBarHeight } from "@/components/builder/use-bar-height";
import { type Sheet, useSheet } from "@/components/builder/use-sheet";
import { clinicBody } from "@/components/builder/clinic-draft";
import { Favourites } from "@/components/builder/favourites";
import { ProblemsContext } from "@/components/builder/field-problem";
import { ForThisPatient } from "@/components/builder/for-this-patient";
import { EMPTY_PERSONAL, isTyped, personalBody } from "@/components/builder/personal-draft";
import { taperBody } from "@/components/builder/taper-draft";
import { useClinic } from "@/components/builder/use-clinic";
import { useEarlyChoices } from "@/components/builder/use-early-choices";
import { useHasScript } from "@/components/builder/use-has-script";
import { useSecondLanguage } from "@/components/builder/use-second-language";
import { type AskFirst, useUncheckedQuestion } from "@/components/builder/use-unchecked-question";
import { useLeaveQuestion } from "@/components/builder/use-leave-question";
import type { WordToAvoid } from "@/components/builder/word-hints";
import { QuestionDialog } from "@/components/ui/question-dialog";
import type { CatalogTopic } from "@/lib/handout/catalog";
import { requestToQuery } from "@/lib/handout/request";

/** The selection after which a plan of the clinician's own may be wanted. */
const TAPER_PRESET = "taper";

type Props = {
  topic: CatalogTopic;
  wordsToAvoid: Readonly<Record<string, readonly WordToAvoid[]>>;
  initial: Sheet & { choices: Choices };
};

/** The clinician's form and the sheet that follows it. Without JavaScript it is a plain form that asks by GET. */
export function Builder({ topic, wordsToAvoid, initial }: Props) {
  const t = useTranslations("Builder");
  const tMoved = useTranslations("SectionPicker");
  const uiLocale = useLocale();
  const [choices, setChoices] = useState(initial.choices);
  const [announcement, setAnnouncement] = useState("");
  const form = useRef<HTMLFormElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const hasScript = useHasScript();
  const clinic = useClinic();
  const [personal, setPersonal] = useState(EMPTY_PERSONAL);
  const [patient, setPatient] = useState(1);
  const [asked, setAsked] = useState<Choices | null>(null);
  const [asks, setAsks] = useState(0);
  const request = useMemo(
    () => ({
      ...choices,
      clinic: clinicBody(clinic.clinic),
      personal: personalBody(personal, choices.language),
    }),
    [choices, clinic.clinic, personal],
  );
  const { sheet, state, retry } = useSheet(initial, request);
  const { askFirst: askOnce, question } = useUncheckedQuestion(topic, choices.sections);
  const found = useMemo(() => ({ problems: sheet.problems, asks }), [sheet.problems, asks]);
  useLeaveQuestion(isTyped(personal));
  useBarHeight(bar);

  function choose(next: Choices) {
    setChoices(next);
    window.history.replaceState(null, "", `/${uiLocale}?${requestToQuery(next)}`);
  }

  const startsTaper = topic.presets.some(
    ({ id, sections }) => id === TAPER_PRESET && hasSections(choices, sections),
  );
  const sourceName = languageName(topic.sourceLanguage, uiLocale);
  const second = useSecondLanguage(topic, choices, choose);
  useEarlyChoices(form, choices, (inForm) => {
    if (inForm.language === choices.language) choose(inForm);
    else second.chooseLanguage(inForm.language, inForm);
  });

  /** From now on the form says what is missing. */
  const askFirst: AskFirst = (languages, goOn) => {
    setAsks((count) => count + 1);
    askOnce(languages, goOn);
  };

  /** Another preset may mean another patient, whose sheet must not bear this name. */
  function choosePreset(next: Choices) {
    if (personal.patientName.trim() === "") choose(next);
    else setAsked(next);
  }

  function startNewPatient() {
    setPersonal(EMPTY_PERSONAL);
    setPatient((count) => count + 1);
    setAnnouncement(t("newPatient"));
  }

  function move(id: string, position: number) {
    choose(placeSection(choices, id, position));
    const { title } = sectionWords(topic, id, { language: choices.language, uiLocale });
    setAnnouncement(tMoved("moved", { title, position: position + 1, count: choices.sections.length }));
  }

  return (
    <div className="lg:grid lg:grid-cols-[27rem_1fr]">
      <div className="not-printed lg:border-hairline px-5 py-6 lg:border-e lg:px-8">
        <form
          ref={form}
          id="choices"
          tabIndex={-1}
          method="get"
          action={`/${uiLocale}`}
          aria-label={t("options")}
          onSubmit={(event) => event.preventDefault()}
        >
          <h1 className="text-hue text-2xl font-bold">{t("heading")}</h1>
          <p className="text-quiet mt-1 mb-5">{t("intro")}</p>
          <noscript>
            <p className="mb-5">{t("noScript")}</p>
          </noscript>
          <input type="hidden" name="topic" value={topic.id} />
          <ProblemMessages problems={sheet.problems} topic={topic} choices={choices} onChoose={choose} />
          <div className="mt-5 grid gap-7">
            <div>
              <PresetChips topic={topic} choices={choices} onChoose={choosePreset} />
              {hasScript && (
                <>
                  <PlanPointer isShown={startsTaper && !taperBody(personal.taper)} />
                  <Favourites choices={choices} />
                  <ToThisPatient />
                </>
              )}
            </div>
            <SectionPicker
              topic={topic}
              choices={choices}
              onToggle={(id) => choose(toggleSection(choices, id))}
              onMove={move}
            />
            <div>
              <LanguagePicker topic={topic} value={choices.language} onChange={second.chooseLanguage} />
              <p role="status" className="mt-1 text-xs empty:hidden">
                {second.isBrought &&
                  t("brought", { source: sourceName, language: languageName(choices.language, uiLocale) })}
              </p>
            </div>
            {hasScript && (
              <MoreLanguages topic={topic} choices={choices} clinic={request.clinic} askFirst={askFirst} />
            )}
            {choices.language !== topic.sourceLanguage && (
              <BilingualPicker
                value={choices.bilingual}
                sourceName={sourceName}
                onChange={second.chooseLayout}
              />
            )}
            <TextSizePicker value={choices.textSize} onChange={second.chooseTextSize} />
            <PaperPicker value={choices.paper} onChange={(paper) => choose({ ...choices, paper })} />
            <InkPicker value={choices.ink} onChange={(ink) => choose({ ...choices, ink })} />
            <EvidencePicker
              value={choices.evidence}
              onChange={(evidence) => choose({ ...choices, evidence })}
            />
          </div>
        </form>
        {hasScript && (
          <ProblemsContext value={found}>
            <ForThisPatient
              // Begun anew with each patient: what was open is closed, what was removed cannot come back.
              key={patient}
              clinic={clinic}
              personal={personal}
              language={choices.language}
              wordsToAvoid={wordsToAvoid}
              onChange={(change) => setPersonal((typed) => ({ ...typed, ...change }))}
              onNewPatient={startNewPatient}
            />
          </ProblemsContext>
        )}
      </div>
      {/* It stays in view while a long form is scrolled, and scrolls by itself. */}
      <div className="bg-desk printed-bare pb-10 lg:sticky lg:top-0 lg:h-dvh lg:scroll-pt-20 lg:self-start lg:overflow-y-auto">
        <div
          ref={bar}
          className="not-printed border-hairline bg-paper fixed inset-x-0 bottom-0 z-10 flex flex-wrap items-center gap-x-5 gap-y-2 border-t px-5 py-2 lg:sticky lg:inset-auto lg:top-0 lg:border-t-0 lg:border-b lg:px-8 lg:py-3"
        >
          <FactsLine sheet={sheet} topic={topic} choices={choices} isCounting={state === "loading"} />
          <Actions
            choices={choices}
            request={request}
            patientName={personal.patientName.trim()}
            formId="choices"
            askFirst={askFirst}
          />
        </div>
        {sheet.handout && <OutOfDate handout={sheet.handout} topic={topic} />}
        <Preview sheet={sheet} state={state} request={request} onRetry={retry} />
      </div>
      {question}
      {asked && (
        <QuestionDialog
          question={t("presetQuestion", { name: personal.patientName.trim() })}
          onCancel={() => setAsked(null)}
        >
          <button
            type="button"
            className="button-primary"
            onClick={() => {
              startNewPatient();
              choose(asked);
              setAsked(null);
            }}
          >
            {t("otherPatient")}
          </button>
          <button
            type="button"
            className="button-quiet"
            onClick={() => {
              choose(asked);
              setAsked(null);
            }}
          >
            {t("samePatient")}
          </button>
          <button type="button" className="button-quiet" onClick={() => setAsked(null)}>
            {t("cancel")}
          </button>
        </QuestionDialog>
      )}
      <p role="status" className="sr-only">
        {announcement}
      </p>
    </div>
  );
}
