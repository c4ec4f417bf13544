import type { NoteBlock } from "@/lib/handout/handout";
import { List } from "@/components/handout/list";
import { Paragraph } from "@/components/handout/paragraph";
import { SheetHeading } from "@/components/handout/sheet-heading";
import type { TextPlace } from "@/components/handout/spans";

type Props = { block: NoteBlock; headingOffset: number } & TextPlace;

/** The clinician's own words, in their own language and direction. */
export function Note({ block, headingOffset, idPrefix }: Props) {
  const place = { idPrefix, direction: block.direction };
  return (
    <section className="handout-note" aria-labelledby={`${idPrefix}${block.id}`}>
      <SheetHeading
        level={2}
        headingOffset={headingOffset}
        id={`${idPrefix}${block.id}`}
        className="handout-box-title"
      >
        {block.title}
      </SheetHeading>
      <div lang={block.language} dir={block.direction}>
        {block.blocks.map((inner, index) =>
          inner.kind === "list" ? (
            <List key={index} block={inner} {...place} />
          ) : (
            <Paragraph key={index} block={inner} {...place} />
          ),
        )}
      </div>
    </section>
  );
}
