import type { DaysBlock } from "@/lib/handout/handout";
import { Boxes } from "@/components/handout/boxes";
import { Spans, type TextPlace } from "@/components/handout/spans";
import { Words } from "@/components/handout/words";

export function Days({ block, ...place }: { block: DaysBlock } & TextPlace) {
  const { day, amount, boxes } = block.columns;
  return (
    <table className="handout-table handout-days">
      <caption>
        <Spans spans={block.caption} {...place} />
      </caption>
      <thead>
        <tr>
          <th scope="col">{day}</th>
          <th scope="col">{amount}</th>
          <th scope="col">{boxes}</th>
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row, index) => (
          <tr key={index}>
            <th scope="row">
              <Words text={row.day} direction={place.direction} />
            </th>
            <td>
              <Spans spans={row.amount} {...place} />
            </td>
            <td>
              <Boxes count={row.boxes} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
