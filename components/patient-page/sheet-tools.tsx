import type { PatientPage } from "@/lib/handout/compose-patient-page";
import { PAGE_TEXT_SIZES, type PageTextSize } from "@/lib/handout/patient-page-path";

type Props = { words: PatientPage["words"]; textSize: PageTextSize };

/**
 * Text size by the style sheet alone, public/patient-page.css; browser/keep-text-size.ts takes it along. The buttons are shown by
 * browser/start.ts, each where it can do something: a page without JavaScript has no button that does nothing.
 */
export function SheetTools({ words, textSize }: Props) {
  return (
    <div className="page-tools">
      <fieldset className="page-sizes">
        <legend>{words.textSize}</legend>
        {PAGE_TEXT_SIZES.map((size, index) => (
          <label key={size} className="page-button">
            <input
              type="radio"
              name="text-size"
              value={size}
              id={`text-size-${size}`}
              defaultChecked={size === textSize}
              autoComplete="off"
            />
            <span aria-hidden="true">A</span>
            <span className="page-unseen">{words.textSizes[index]}</span>
          </label>
        ))}
      </fieldset>
      <div className="page-reading">
        <button
          type="button"
          id="read-aloud"
          className="page-button"
          hidden
          data-pause={words.pause}
          data-go-on={words.goOn}
        >
          {words.readAloud}
        </button>
        <button type="button" id="stop-reading" className="page-button" hidden>
          {words.stop}
        </button>
      </div>
      <button type="button" id="print" className="page-button" hidden>
        {words.print}
      </button>
    </div>
  );
}
