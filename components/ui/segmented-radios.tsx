import type { ReactNode } from "react";

type Props<T extends string> = {
  name: string;
  legend: string;
  value: T;
  options: readonly { value: T; label: string; picture: ReactNode }[];
  describedBy?: string | undefined;
  onChange: (value: T) => void;
};

/** A few choices side by side, each with a small picture of what it does. Radio buttons underneath. */
export function SegmentedRadios<T extends string>({
  name,
  legend,
  value,
  options,
  describedBy,
  onChange,
}: Props<T>) {
  return (
    <fieldset id={name} aria-describedby={describedBy}>
      <legend className="legend">{legend}</legend>
      <div className={`grid gap-2 ${options.length === 2 ? "grid-cols-2" : "sm:grid-cols-3"}`}>
        {options.map((option) => (
          <label
            key={option.value}
            className="border-control hover:bg-tint has-checked:border-hue has-checked:bg-tint has-checked:ring-hue has-focus-visible:outline-hue flex items-center gap-2 rounded-md border px-3 py-2 transition-colors duration-100 has-checked:ring-1 has-focus-visible:outline-3 has-focus-visible:outline-offset-2"
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className="accent-hue size-4 shrink-0"
            />
            <span className="grow">{option.label}</span>
            <span className="text-hue" aria-hidden="true">
              {option.picture}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
