import { type RefObject, useEffect, useEffectEvent } from "react";
import type { Choices } from "@/components/builder/choices";
import { parseHandoutRequest, queryToInput } from "@/lib/handout/request";

/**
 * Takes over what was changed in the form before the page came to life, as on a phone with a slow line. React leaves such a
 * control as the clinician set it and tells nobody, so that form and sheet would say different things.
 */
export function useEarlyChoices(
  form: RefObject<HTMLFormElement | null>,
  choices: Choices,
  take: (inForm: Choices) => void,
) {
  const takeOver = useEffectEvent(() => {
    if (!form.current || ![...form.current.elements].some(isTouched)) return;
    const query = new URLSearchParams(
      [...new FormData(form.current)].flatMap(([name, value]) =>
        typeof value === "string" ? [[name, value]] : [],
      ),
    );
    // Each control offers only what is allowed, but a form may have no section, which is no request.
    const isEmpty = !query.has("sections");
    if (isEmpty) query.set("sections", choices.sections.join());
    const parsed = parseHandoutRequest(queryToInput(query));
    if (parsed.ok) take(isEmpty ? { ...parsed.request, sections: [] } : parsed.request);
  });
  useEffect(() => takeOver(), []);
}

/** Whether the control stands otherwise than the server drew it. A list that the browser drew itself has no such mark. */
function isTouched(control: Element): boolean {
  if (control instanceof HTMLInputElement) return control.checked !== control.defaultChecked;
  if (!(control instanceof HTMLSelectElement)) return false;
  return [...control.options].some(({ selected, defaultSelected }) => defaultSelected && !selected);
}
