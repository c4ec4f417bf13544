import { useLocale, useTranslations } from "next-intl";
import type { PointerEvent } from "react";
import { languageName } from "@/components/builder/language-name";
import { SectionDetails } from "@/components/builder/section-details";
import type { SectionWords } from "@/components/builder/section-words";
import { ArrowIcon } from "@/components/ui/arrow-icon";
import { GripIcon } from "@/components/ui/grip-icon";

type Props = {
  words: SectionWords;
  /** The patient's language. */
  language: string;
  /** Place among the picked sections from 0; -1 for one that is not picked. */
  position: number;
  count: number;
  isDragged: boolean;
  onToggle: (id: string) => void;
  onMove: (id: string, position: number) => void;
  onGrip: (id: string, event: PointerEvent) => void;
};

/** A section to pick: its question and minutes; the rest opens. A picked one can be moved. */
export function SectionRow({ words, language, position, count, isDragged, onToggle, onMove, onGrip }: Props) {
  const t = useTranslations("SectionPicker");
  const uiLocale = useLocale();
  const { id, title, minutes, wordsLanguage } = words;
  const isPicked = position >= 0;
  const isInLanguage = words.review !== null;
  return (
    <li data-dragged={isDragged || undefined} className="data-dragged:bg-tint py-1.5">
      <div className="flex items-start gap-1">
        {isPicked && (
          // For mouse and finger alone: the two buttons of the row do the same for everybody.
          <span
            data-grip={id}
            onPointerDown={(event) => onGrip(id, event)}
            className="text-control hover:text-hue scripted -ms-1 grid size-8 shrink-0 cursor-grab touch-none place-items-center"
          >
            <GripIcon />
          </span>
        )}
        <label className="flex grow items-start gap-3 py-1">
          <input
            type="checkbox"
            name="sections"
            value={id}
            id={`section-${id}`}
            checked={isPicked}
            disabled={!isInLanguage && !isPicked}
            onChange={() => onToggle(id)}
            aria-describedby={`about-${id}`}
            className="accent-hue mt-1 size-4.5 shrink-0"
          />
          <span>
            <span lang={wordsLanguage} className="font-bold">
              {title}
            </span>{" "}
            <span
              id={`about-${id}`}
              className={`text-quiet text-xs ${isInLanguage ? "whitespace-nowrap" : ""}`}
            >
              {isInLanguage
                ? t("minutes", { minutes })
                : t("notInLanguage", { language: languageName(language, uiLocale) })}
            </span>
          </span>
        </label>
        {isPicked && (
          <span className="flex shrink-0 gap-1">
            {(["up", "down"] as const).map((direction) => {
              const isEnd = direction === "up" ? position === 0 : position === count - 1;
              return (
                <button
                  key={direction}
                  type="submit"
                  name="move"
                  value={`${id}:${direction}`}
                  // Not `disabled`: the button would lose the focus when its section arrives at the end.
                  aria-disabled={isEnd}
                  onClick={(event) => {
                    event.preventDefault();
                    if (!isEnd) onMove(id, direction === "up" ? position - 1 : position + 1);
                  }}
                  className="border-control text-hue hover:bg-tint aria-disabled:border-hairline aria-disabled:text-control grid size-8 place-items-center rounded border transition-colors duration-100"
                >
                  <span className="sr-only">{t(direction, { title })}</span>
                  <ArrowIcon direction={direction} />
                </button>
              );
            })}
          </span>
        )}
      </div>
      <div className={isPicked ? "ps-15" : "ps-8"}>
        <SectionDetails words={words} />
      </div>
    </li>
  );
}
