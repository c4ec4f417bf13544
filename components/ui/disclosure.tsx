import type { ReactNode } from "react";

type Props = { title: string; children: ReactNode; id?: string; onOpen?: () => void };

/** A part that is closed at first. What is typed in it stays when it is closed again. */
export function Disclosure({ title, children, id, onOpen }: Props) {
  return (
    <details
      className="border-hairline border-t"
      onToggle={(event) => {
        if (event.currentTarget.open) onOpen?.();
      }}
    >
      <summary id={id} className="text-hue py-2.5 font-bold">
        {title}
      </summary>
      <div className="grid gap-3 pb-4">{children}</div>
    </details>
  );
}
