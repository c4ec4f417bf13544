import { Link, Text } from "@react-pdf/renderer";
import { assertNever } from "@/lib/handout/assert-never";
import type { CitationSpan, Span } from "@/lib/handout/handout";
import { printedAddress, printedText } from "@/lib/pdf/printed-text";
import { COLORS, type TypeScale } from "@/lib/pdf/type-scale";

type Props = { spans: readonly Span[]; scale: TypeScale };

/** Running text inside a <Text>. */
export function Spans({ spans, scale }: Props) {
  return spans.map((span, index) => <OneSpan key={index} span={span} scale={scale} />);
}

function OneSpan({ span, scale }: { span: Span; scale: TypeScale }) {
  switch (span.kind) {
    case "text":
      return printedText(span.text);
    case "strong":
      return (
        <Text style={{ fontWeight: 700 }}>
          <Spans spans={span.spans} scale={scale} />
        </Text>
      );
    case "fact":
      return span.href === null ? (
        <Text style={{ fontWeight: 700 }}>{printedText(span.text)}</Text>
      ) : (
        <Link src={span.href} style={{ color: COLORS.hue, fontWeight: 700, textDecoration: "none" }}>
          {printedAddress(span.text)}
        </Link>
      );
    case "term":
      return `${printedText(span.text)}${printedText(span.explanation ?? "")}`;
    case "citation":
      return <Citation span={span} scale={scale} />;
    case "foreign":
      return <Text style={{ fontWeight: 700 }}>{printedText(span.text)}</Text>;
    default:
      return assertNever(span);
  }
}

/** Raised numbers, each a link to its entry. The engine raises only the innermost element, so each carries the style. */
function Citation({ span, scale }: { span: CitationSpan; scale: TypeScale }) {
  const raised = {
    fontSize: scale.superscript,
    verticalAlign: "super",
    color: COLORS.hue,
    textDecoration: "none",
  } as const;
  return (
    <>
      {span.works.map(({ number, target }, index) => (
        <Link key={target} src={`#${target}`} style={{ textDecoration: "none" }}>
          <Text style={raised}>{index === 0 ? String(number) : `,${number}`}</Text>
        </Link>
      ))}
      {span.evidence && (
        <Text style={{ fontSize: scale.small.fontSize, color: COLORS.quiet }}>{` (${span.evidence})`}</Text>
      )}
    </>
  );
}
