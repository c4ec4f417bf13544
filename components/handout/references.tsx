import type { ReferencesBlock } from "@/lib/handout/handout";
import { SheetHeading } from "@/components/handout/sheet-heading";
import type { TextPlace } from "@/components/handout/spans";
import { Words } from "@/components/handout/words";

type Props = { block: ReferencesBlock; headingOffset: number } & TextPlace;

/** The numbered works. The numbers come from the handout, never from the list's own count. */
export function References({ block, headingOffset, ...place }: Props) {
  return (
    <section className="handout-references" aria-labelledby={`${place.idPrefix}${block.id}`}>
      <SheetHeading
        level={2}
        headingOffset={headingOffset}
        id={`${place.idPrefix}${block.id}`}
        className="handout-box-title"
      >
        {block.title}
      </SheetHeading>
      <ol>
        {block.entries.map(({ number, id, parts }) => (
          <li key={id} id={`${place.idPrefix}${id}`} value={number}>
            <bdi>
              {parts.map(({ text, href }, index) =>
                href === null ? (
                  <Words key={index} text={text} direction="ltr" />
                ) : (
                  <a key={index} href={href}>
                    {text}
                  </a>
                ),
              )}
            </bdi>
          </li>
        ))}
      </ol>
    </section>
  );
}
