import type { NoticeBlock } from "@/lib/handout/handout";
import { Words } from "@/components/handout/words";

/** What the reader should know about this sheet itself, in one or two languages. */
export function Notice({ block }: { block: NoticeBlock }) {
  return (
    <div className="handout-notice">
      {block.paragraphs.map(({ language, direction, text }, index) => (
        <p key={index} lang={language} dir={direction}>
          <Words text={text} direction={direction} />
        </p>
      ))}
    </div>
  );
}
