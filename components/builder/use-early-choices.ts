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
    const parsed = parseHandoutRequest(queryToInput(query));
    // Each control offers only what is allowed; a form can still have no section.
    take(parsed.ok ? parsed.request : { ...choices, sections: [] });
  });
  useEffect(() => takeOver(), []);
}

/** Whether the control stands otherwise than the server drew it. */
function isTouched(control: Element): boolean {
  if (control instanceof HTMLInputElement) return control.checked !== control.defaultChecked;
  if (!(control instanceof HTMLSelectElement)) return false;
  return [...control.options].some(({ selected, defaultSelected }) => selected !== defaultSelected);
}
