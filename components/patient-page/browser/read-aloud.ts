import { chooseVoice } from "@/components/patient-page/browser/choose-voice";
import { type SpokenParagraph, spokenParagraphs } from "@/components/patient-page/browser/spoken-paragraphs";

type Buttons = { toggle: HTMLButtonElement; stop: HTMLButtonElement };

/** Marks the paragraph that is read. */
const MARK = "page-is-read";

/**
 * Reads the sheet aloud with voices of this device. The button shows as soon as there is such a voice for the sheet's language;
 * words in a language without one are left out, rather than said wrongly.
 */
export function startReadAloud(sheet: HTMLElement, { toggle, stop }: Buttons, speech: SpeechSynthesis): void {
  const words = {
    read: toggle.textContent,
    pause: toggle.dataset.pause ?? "",
    goOn: toggle.dataset.goOn ?? "",
  };
  const paragraphs = spokenParagraphs(sheet);
  let at = 0;
  /** What is being said; a browser may forget an utterance that nobody holds, and then never tells its end. */
  let said: SpeechSynthesisUtterance[] = [];

  toggle.addEventListener("click", () => (said.length > 0 ? pause() : readFrom(at)));
  stop.addEventListener("click", () => {
    end();
    toggle.focus();
  });
  // Older Safari knows its voices at once and tells of no change.
  if ("addEventListener" in speech) speech.addEventListener("voiceschanged", offer);
  // Some browsers go on talking after the page is gone.
  window.addEventListener("pagehide", end);
  offer();

  function offer() {
    toggle.hidden = chooseVoice(speech.getVoices(), sheet.lang) === null;
  }

  function readFrom(start: number) {
    silence();
    const next = paragraphs.findIndex(
      (paragraph, index) => index >= start && utterances(paragraph).length > 0,
    );
    const paragraph = paragraphs[next];
    if (!paragraph) return end();
    at = next;
    said = utterances(paragraph);
    const ours = said;
    said.at(-1)?.addEventListener("end", () => {
      if (said === ours) readFrom(next + 1);
    });
    for (const one of said) {
      one.addEventListener("error", () => {
        if (said === ours) end();
      });
      speech.speak(one);
    }
    show(paragraph.element, words.pause);
  }

  /** Begins the paragraph again afterwards: Android's browsers end what they are told to pause. */
  function pause() {
    silence();
    toggle.textContent = words.goOn;
  }

  function end() {
    silence();
    at = 0;
    show(null, words.read);
  }

  function silence() {
    said = [];
    speech.cancel();
  }

  function show(element: Element | null, label: string) {
    for (const marked of sheet.querySelectorAll(`.${MARK}`)) marked.classList.remove(MARK);
    element?.classList.add(MARK);
    element?.scrollIntoView({ block: "center" });
    toggle.textContent = label;
    stop.hidden = element === null;
    document.body.classList.toggle("page-reads", element !== null);
  }

  function utterances({ parts }: SpokenParagraph): SpeechSynthesisUtterance[] {
    const voices = speech.getVoices();
    return parts.flatMap(({ language, text }) => {
      const voice = chooseVoice(voices, language);
      if (!voice) return [];
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      return [utterance];
    });
  }
}
