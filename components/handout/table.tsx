import type { TableBlock } from "@/lib/handout/handout";
import { Spans, type TextPlace } from "@/components/handout/spans";

export function Table({ block, ...place }: { block: TableBlock } & TextPlace) {
  const total = block.weights.reduce((sum, weight) => sum + weight, 0);
  return (
    <table className="handout-table">
      <caption>
        <Spans spans={block.caption} {...place} />
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
              <Spans spans={column} {...place} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map(([head = [], ...cells], index) => (
          <tr key={index}>
            <th scope="row">
              <Spans spans={head} {...place} />
            </th>
            {cells.map((cell, column) => (
              <td key={column}>
                <Spans spans={cell} {...place} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
