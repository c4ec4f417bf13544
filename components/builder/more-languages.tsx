import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { Choices, SheetRequest } from "@/components/builder/choices";
import { languageName } from "@/components/builder/language-name";
import { saveFile } from "@/components/builder/save-file";
import type { AskFirst } from "@/components/builder/use-unchecked-question";
import { zipLanguages } from "@/components/builder/zip-languages";
import type { CatalogTopic } from "@/lib/handout/catalog";

type Props = {
  topic: CatalogTopic;
  choices: Choices;
  /** The letterhead stands on each sheet; the patient's part, in one language, on none. */
  clinic: SheetRequest["clinic"];
  askFirst: AskFirst;
};

type Progress =
  | { state: "making"; number: number; count: number }
  | { state: "done"; failed: readonly string[]; count: number };

/** Several languages at once, as one file: for a household, or for a clinic's shelf. */
export function MoreLanguages({ topic, choices, clinic, askFirst }: Props) {
  const t = useTranslations("MoreLanguages");
  const uiLocale = useLocale();
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [progress, setProgress] = useState<Progress | null>(null);
  const names = new Intl.ListFormat(uiLocale);
  const missingIn = (code: string) => missingSections(topic, choices, code);
  const languages = topic.languages.filter(
    ({ code }) => code === choices.language || (picked.includes(code) && missingIn(code) === 0),
  );
  const isMaking = progress?.state === "making";

  async function download() {
    const count = languages.length;
    const { zip, failed } = await zipLanguages({ ...choices, clinic }, languages, topic, (number) =>
      setProgress({ state: "making", number, count }),
    );
    if (zip) saveFile(zip, `${topic.id}.zip`);
    setProgress({ state: "done", failed, count });
  }

  return (
    <details>
      <summary className="text-hue py-1 font-bold">{t("summary")}</summary>
      <fieldset className="mt-2" disabled={isMaking}>
        <legend className="text-quiet mb-2">{t("legend")}</legend>
        <ul className="grid grid-cols-2 gap-x-4">
          {topic.languages
            .filter(({ code }) => code !== choices.language)
            .map(({ code, name }) => {
              const missing = missingIn(code);
              return (
                <li key={code}>
                  <label className="flex min-h-8 items-center gap-2">
                    <input
                      type="checkbox"
                      checked={picked.includes(code) && missing === 0}
                      disabled={missing > 0}
                      onChange={({ target }) =>
                        setPicked(
                          target.checked ? [...picked, code] : picked.filter((other) => other !== code),
                        )
                      }
                      className="accent-hue size-4 shrink-0"
                    />
                    <span>
                      {languageName(code, uiLocale)}{" "}
                      <bdi lang={code} className="text-quiet">
                        {name}
                      </bdi>
                      {missing > 0 && (
                        <span className="text-quiet block text-xs">{t("missing", { count: missing })}</span>
                      )}
                    </span>
                  </label>
                </li>
              );
            })}
        </ul>
        <button
          type="button"
          className="button-quiet mt-2"
          disabled={languages.length < 2}
          onClick={() =>
            askFirst(
              languages.map(({ code }) => code),
              () => void download(),
            )
          }
        >
          {t("download")}
        </button>
      </fieldset>
      <p role="status" className="text-quiet mt-1 text-xs">
        {progress?.state === "making" && t("making", { number: progress.number, count: progress.count })}
        {progress?.state === "done" && progress.failed.length < progress.count && t("done")}
      </p>
      <p role="alert" className="text-emergency text-xs">
        {progress?.state === "done" &&
          progress.failed.length > 0 &&
          t("failed", {
            languages: names.format(progress.failed.map((code) => languageName(code, uiLocale))),
          })}
      </p>
    </details>
  );
}

/** How many of the picked sections a language does not have. */
function missingSections(topic: CatalogTopic, choices: Choices, code: string): number {
  const sections = topic.languages.find((language) => language.code === code)?.sections ?? [];
  return choices.sections.filter((id) => !sections.some((section) => section.id === id)).length;
}
