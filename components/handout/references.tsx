import type { ReferencesBlock } from "@/lib/handout/handout";
import { SheetHeading } from "@/components/handout/sheet-heading";

type Props = { block: ReferencesBlock; headingOffset: number; idPrefix: string };

/** The numbered works. The numbers come from the handout, never from the list's own count. */
export function References({ block, headingOffset, idPrefix }: Props) {
  return (
    <section className="handout-references" aria-labelledby={`${idPrefix}${block.id}`}>
      <SheetHeading
        level={2}
        headingOffset={headingOffset}
        id={`${idPrefix}${block.id}`}
        className="handout-box-title"
      >
        {block.title}
      </SheetHeading>
      <ol>
        {block.entries.map(({ number, id, parts }) => (
          <li key={id} id={`${idPrefix}${id}`} value={number}>
            <bdi>
              {parts.map(({ text, href }, index) =>
                href === null ? (
                  text
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
