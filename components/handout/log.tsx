import type { LogBlock } from "@/lib/handout/handout";

/** Empty lines to write on, once the sheet is printed. */
export function Log({ block }: { block: LogBlock }) {
  return (
    <table className="handout-table handout-log">
      <caption>{block.caption}</caption>
      <thead>
        <tr>
          {block.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: block.rows }, (_, row) => (
          <tr key={row}>
            {block.columns.map((column) => (
              <td key={column} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
