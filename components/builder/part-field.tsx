import type { ComponentProps } from "react";
import { useFieldProblem, useWasLeft } from "@/components/builder/field-problem";
import { TextField } from "@/components/ui/text-field";

type Props = Omit<ComponentProps<typeof TextField>, "id" | "error" | "onLeave"> & {
  /** Where it stands in a request, such as "clinic.clinicPhone"; its id in the page too. */
  path: string;
  /** True once the group of fields that it belongs to was left. */
  isGroupLeft?: boolean;
};

/** A field of the clinic's or the patient's part, with what is wrong with it. That it is empty is said once it was left. */
export function PartField({ path, isGroupLeft = false, ...field }: Props) {
  const problemOf = useFieldProblem();
  const [wasLeft, leave] = useWasLeft();
  return (
    <TextField
      {...field}
      id={path}
      error={problemOf(path, field.label, wasLeft || isGroupLeft)}
      onLeave={leave}
    />
  );
}
