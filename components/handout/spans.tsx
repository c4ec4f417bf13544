import { assertNever } from "@/lib/handout/assert-never";
import type { CitationSpan, Span } from "@/lib/handout/handout";

type Props = {
  spans: readonly Span[];
  /** Put before every anchor, so that a sheet can stand inside another page. */
  idPrefix: string;
};

/** Running text. */
export function Spans({ spans, idPrefix }: Props) {
  return spans.map((span, index) => <OneSpan key={index} span={span} idPrefix={idPrefix} />);
}

function OneSpan({ span, idPrefix }: { span: Span; idPrefix: string }) {
  switch (span.kind) {
    case "text":
      return span.text;
    case "strong":
      return (
        <strong>
          <Spans spans={span.spans} idPrefix={idPrefix} />
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
          <span className="handout-term">{span.text}</span>
          {span.explanation}
        </>
      );
    case "citation":
      return <Citation span={span} idPrefix={idPrefix} />;
    case "foreign":
      return (
        <span className="handout-foreign" lang={span.language} dir={span.direction}>
          {span.text}
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
