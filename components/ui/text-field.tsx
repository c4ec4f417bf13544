import { type ReactNode, useId } from "react";

type Props = {
  /** Anchor of the field; one of its own when left out. */
  id?: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** When the focus goes elsewhere. */
  onLeave?: () => void;
  type?: "text" | "tel" | "date";
  /** Several lines; one when left out. */
  rows?: number;
  maxLength?: number;
  inputMode?: "decimal" | "numeric";
  hint?: ReactNode;
  /** What is wrong, and the remedy. */
  error?: string | undefined;
};

/**
 * A field for what must not leave the page by itself: it has no name, so that no form sends it, and neither the browser's
 * memory of forms nor a spelling service gets it.
 */
export function TextField({
  id: givenId,
  label,
  value,
  onChange,
  onLeave,
  type = "text",
  rows,
  hint,
  error,
  ...rest
}: Props) {
  const ownId = useId();
  const id = givenId ?? ownId;
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  const field = {
    ...rest,
    id,
    value,
    autoComplete: "off",
    spellCheck: false,
    dir: "auto",
    onBlur: onLeave,
    className: "field aria-invalid:border-emergency",
    "aria-invalid": error ? true : undefined,
    "aria-describedby": described || undefined,
  } as const;
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-0.5 block text-xs">
        {label}
      </label>
      {rows === undefined ? (
        <input {...field} type={type} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <textarea {...field} rows={rows} onChange={(event) => onChange(event.target.value)} />
      )}
      {hint && (
        <div id={`${id}-hint`} className="text-quiet mt-0.5 text-xs">
          {hint}
        </div>
      )}
      {error && (
        <p id={`${id}-error`} className="text-emergency mt-0.5 text-xs">
          {error}
        </p>
      )}
    </div>
  );
}
