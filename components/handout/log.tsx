import type { LogBlock } from "@/lib/handout/handout";
import type { TextPlace } from "@/components/handout/spans";
import { Words } from "@/components/handout/words";

/** Empty lines to write on, once the sheet is printed. */
export function Log({ block, direction }: { block: LogBlock } & TextPlace) {
  return (
    <table className="handout-table handout-log">
      <caption>
        <Words text={block.caption} direction={direction} />
      </caption>
      <thead>
        <tr>
          {block.columns.map((column, index) => (
            <th key={index} scope="col">
              <Words text={column} direction={direction} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: block.rows }, (_, row) => (
          <tr key={row}>
            {block.columns.map((_, index) => (
              <td key={index} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
