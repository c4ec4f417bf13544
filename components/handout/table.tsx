import type { TableBlock } from "@/lib/handout/handout";
import { Spans } from "@/components/handout/spans";

export function Table({ block, idPrefix }: { block: TableBlock; idPrefix: string }) {
  const total = block.weights.reduce((sum, weight) => sum + weight, 0);
  return (
    <table className="handout-table">
      <caption>
        <Spans spans={block.caption} idPrefix={idPrefix} />
      </caption>
      <colgroup>
        {block.weights.map((weight, index) => (
          <col key={index} width={`${Math.round((100 * weight) / total)}%`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {block.columns.map((column, index) => (
            <th key={index} scope="col">
              <Spans spans={column} idPrefix={idPrefix} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map(([head = [], ...cells], index) => (
          <tr key={index}>
            <th scope="row">
              <Spans spans={head} idPrefix={idPrefix} />
            </th>
            {cells.map((cell, column) => (
              <td key={column}>
                <Spans spans={cell} idPrefix={idPrefix} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
