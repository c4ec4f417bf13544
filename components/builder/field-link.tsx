import type { ReactNode } from "react";
import { goToField } from "@/components/builder/go-to-field";

type Props = { id: string; children: ReactNode };

/** Leads to a field of the form, also into a part that is closed. The address stays as it is. */
export function FieldLink({ id, children }: Props) {
  return (
    <a
      href={`#${id}`}
      className="underline underline-offset-4"
      onClick={(event) => {
        event.preventDefault();
        goToField(id);
      }}
    >
      {children}
    </a>
  );
}
