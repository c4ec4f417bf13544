import { useTranslations } from "next-intl";

export const VIEWS = ["read", "pages"] as const;

export type View = (typeof VIEWS)[number];

/** Two ways to look at the sheet: its words, or its printed pages. */
export function ViewSwitch({ value, onChange }: { value: View; onChange: (view: View) => void }) {
  const t = useTranslations("ViewSwitch");
  return (
    <fieldset className="not-printed mx-auto mb-4 flex max-w-184 px-5 sm:px-0">
      <legend className="sr-only">{t("legend")}</legend>
      {VIEWS.map((view) => (
        <label
          key={view}
          className="border-control bg-paper has-checked:border-hue has-checked:bg-hue has-checked:text-paper has-focus-visible:outline-hue flex min-h-11 items-center border px-4 transition-colors duration-100 first-of-type:rounded-s-md last-of-type:rounded-e-md has-focus-visible:outline-3 has-focus-visible:outline-offset-2"
        >
          <input
            type="radio"
            name="view"
            value={view}
            checked={view === value}
            onChange={() => onChange(view)}
            className="sr-only"
          />
          {t(view)}
        </label>
      ))}
    </fieldset>
  );
}
