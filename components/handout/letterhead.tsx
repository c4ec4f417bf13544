import type { Handout } from "@/lib/handout/handout";
import { Details } from "@/components/handout/details";
import { Spans, type TextPlace } from "@/components/handout/spans";

type Props = { letterhead: NonNullable<Handout["letterhead"]> } & TextPlace;

/** Height of a logo on the sheet, in points; a wide one gets lower. */
const LOGO_HEIGHT = 45;
const LOGO_WIDTH = 150;

export function Letterhead({ letterhead: { logo, lines, visit }, ...place }: Props) {
  const shrink = logo ? Math.min(LOGO_HEIGHT / logo.height, LOGO_WIDTH / logo.width) : 1;
  return (
    <header className="handout-letterhead">
      {logo && (
        // eslint-disable-next-line @next/next/no-img-element -- the picture is in the sheet itself: nothing is fetched
        <img
          src={`data:image/png;base64,${logo.png}`}
          alt={logo.alternative}
          style={{ width: `${logo.width * shrink}pt`, height: `${logo.height * shrink}pt` }}
        />
      )}
      <div>
        {lines.map((line, index) => (
          <p key={index}>
            <Spans spans={line} {...place} />
          </p>
        ))}
      </div>
      {visit.length > 0 && (
        <div>
          <Details block={{ kind: "details", items: visit }} {...place} />
        </div>
      )}
    </header>
  );
}
