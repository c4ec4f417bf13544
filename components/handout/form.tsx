import type { FormBlock } from "@/lib/handout/handout";
import type { TextPlace } from "@/components/handout/spans";
import { Words } from "@/components/handout/words";

/** Labels with lines to write on, once the sheet is printed. */
export function Form({ block, direction }: { block: FormBlock } & TextPlace) {
  return (
    <div className="handout-form">
      <p className="handout-list-title">
        <Words text={block.title} direction={direction} />
      </p>
      <ul role="list">
        {block.labels.map((label, index) => (
          <li key={index}>
            <span>
              <Words text={label} direction={direction} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
