import { useTranslations } from "next-intl";

/** A way to say it that hurts or misleads, and what to write instead; from content/wording. */
export type WordToAvoid = { pattern: string; instead: string };

type Props = { text: string; words: readonly WordToAvoid[] };

/** Says, while the clinician types, which words may hurt. It never changes what is typed. */
export function WordHints({ text, words }: Props) {
  const t = useTranslations("WordHints");
  const found = words.flatMap(({ pattern, instead }) => {
    const [word] = new RegExp(pattern, "iu").exec(text) ?? [];
    return word === undefined ? [] : [{ word, instead }];
  });
  return (
    <ul role="status" className="text-ink empty:hidden">
      {found.map(({ word, instead }) => (
        <li key={word}>{t("hint", { word, instead })}</li>
      ))}
    </ul>
  );
}
