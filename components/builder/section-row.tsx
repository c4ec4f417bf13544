import { useLocale, useTranslations } from "next-intl";
import type { SectionWords } from "@/components/builder/section-words";
import { languageName } from "@/components/builder/language-name";
import { ArrowIcon } from "@/components/ui/arrow-icon";

type Props = {
  words: SectionWords;
  /** The patient's language, and whether it has this section. */
  language: string;
  isInLanguage: boolean;
  /** Reading grade of the section in the patient's language; null where no formula is accepted. */
  grade: number | null;
  /** Place among the picked sections from 0; -1 for one that is not picked. */
  position: number;
  count: number;
  onToggle: (id: string) => void;
  onMove: (id: string, direction: "up" | "down", title: string) => void;
};

export function SectionRow({
  words,
  language,
  isInLanguage,
  grade,
  position,
  count,
  onToggle,
  onMove,
}: Props) {
  const t = useTranslations("SectionPicker");
  const uiLocale = useLocale();
  const { id, title, description, minutes, sources, wordsLanguage } = words;
  const isPicked = position >= 0;
  return (
    <li className="flex items-start gap-2 py-2">
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
          </span>
          <span id={`about-${id}`} className="text-quiet block text-xs">
            {isInLanguage ? (
              <>
                <span lang={wordsLanguage}>{description}</span>
                <span className="block">
                  {grade === null
                    ? t("detail", { minutes, sources })
                    : t("detailWithGrade", { minutes, sources, grade: String(grade) })}
                </span>
              </>
            ) : (
              t("notInLanguage", { language: languageName(language, uiLocale) })
            )}
          </span>
        </span>
      </label>
      {isPicked && (
        <span className="flex shrink-0 gap-1 pt-1">
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
                  onMove(id, direction, title);
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
    </li>
  );
}
