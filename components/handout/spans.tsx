import { assertNever } from "@/lib/handout/assert-never";
import type { CitationSpan, Direction, Span } from "@/lib/handout/handout";
import { Words } from "@/components/handout/words";

/** Where running text stands. */
export type TextPlace = {
  /** Put before every anchor, so that a sheet can stand inside another page. */
  idPrefix: string;
  /** Writing direction of the paragraph. */
  direction: Direction;
};

/** Running text. */
export function Spans({ spans, ...place }: { spans: readonly Span[] } & TextPlace) {
  return spans.map((span, index) => <OneSpan key={index} span={span} {...place} />);
}

function OneSpan({ span, ...place }: { span: Span } & TextPlace) {
  const { direction } = place;
  switch (span.kind) {
    case "text":
      return <Words text={span.text} direction={direction} />;
    case "strong":
      return (
        <strong>
          <Spans spans={span.spans} {...place} />
        </strong>
      );
    case "fact":
      return span.href === null ? (
        <bdi>{span.text}</bdi>
      ) : (
        <a className="handout-fact" href={span.href}>
          <bdi dir="ltr">{span.text}</bdi>
        </a>
      );
    case "term":
      return (
        <>
          <span className="handout-term">
            <Words text={span.text} direction={direction} />
          </span>
          {span.explanation && <Words text={span.explanation} direction={direction} />}
        </>
      );
    case "citation":
      return <Citation span={span} idPrefix={place.idPrefix} />;
    case "foreign":
      return (
        <span className="handout-foreign" lang={span.language} dir={span.direction}>
          <Words text={span.text} direction={span.direction} />
        </span>
      );
    default:
      return assertNever(span);
  }
}

function Citation({ span, idPrefix }: { span: CitationSpan; idPrefix: string }) {
  return (
    <>
      {span.works.length > 0 && (
        <sup className="handout-citation">
          {span.works.map(({ number, target, label }, index) => (
            <span key={target}>
              {index > 0 && ","}
              <a href={`#${idPrefix}${target}`} aria-label={label}>
                {number}
              </a>
            </span>
          ))}
        </sup>
      )}
      {span.evidence && <span className="handout-evidence">{span.evidence}</span>}
    </>
  );
}
