import { Link, Text } from "@react-pdf/renderer";
import { assertNever } from "@/lib/handout/assert-never";
import type { CitationSpan, Span } from "@/lib/handout/handout";
import type { Structure } from "@/lib/pdf/tags/structure";
import type { TypeScale } from "@/lib/pdf/type-scale";

type Props = { spans: readonly Span[]; scale: TypeScale };

/** Running text inside a <Paragraph>. */
export function Spans({ spans, scale }: Props) {
  return spans.map((span, index) => <OneSpan key={index} span={span} scale={scale} />);
}

function OneSpan({ span, scale }: { span: Span; scale: TypeScale }) {
  switch (span.kind) {
    case "text":
      return span.text;
    case "strong":
      return (
        <Text style={{ fontWeight: 700 }}>
          <Spans spans={span.spans} scale={scale} />
        </Text>
      );
    case "fact":
      return span.href === null ? (
        <Text style={{ fontWeight: 700 }} {...{ isLeftToRight: true }}>
          {span.text}
        </Text>
      ) : (
        <TaggedLink
          address={span.href}
          style={{ color: scale.colors.hue, fontWeight: 700 }}
          words={span.text}
        />
      );
    case "term":
      return `${span.text}${span.explanation ?? ""}`;
    case "citation":
      return <Citation span={span} scale={scale} />;
    case "foreign":
      return <Foreign language={span.language} words={span.text} />;
    default:
      return assertNever(span);
  }
}

/** Words in another language: a program that reads aloud changes its voice for them. */
export function Foreign({ language, words }: { language: string; words: string }) {
  const structure: Structure = { tag: "Span", language };
  return (
    <Text style={{ fontWeight: 700 }} {...{ language, structure }}>
      {words}
    </Text>
  );
}

type LinkProps = {
  /** "https:", "tel:", or "#" and an anchor of this sheet. */
  address: string;
  words: string;
  style: { color: string; fontWeight?: 400 | 700 };
};

/** Words that lead somewhere. */
export function TaggedLink({ address, words, style }: LinkProps) {
  const structure: Structure = { tag: "Link", alternative: words };
  return (
    <Link src={address} style={{ textDecoration: "none", ...style }} {...{ structure, isLeftToRight: true }}>
      {/* The engine's own text in a link has no direction, and of the first one it takes that of the whole paragraph. */}
      <Text>{words}</Text>
    </Link>
  );
}

/** Raised numbers, each a link to its entry. The engine raises only the innermost element, so each carries the style. */
function Citation({ span, scale }: { span: CitationSpan; scale: TypeScale }) {
  const raised = {
    fontSize: scale.superscript,
    verticalAlign: "super",
    color: scale.colors.hue,
    textDecoration: "none",
  } as const;
  return (
    <>
      {span.works.map(({ number, target, label }, index) => (
        <Link
          key={target}
          src={`#${target}`}
          style={{ textDecoration: "none" }}
          {...{ structure: { tag: "Reference", alternative: label } }}
        >
          <Text style={raised}>{index === 0 ? String(number) : `,${number}`}</Text>
        </Link>
      ))}
      {span.evidence && (
        <Text style={{ fontSize: scale.small.fontSize, color: scale.colors.quiet }}>{span.evidence}</Text>
      )}
    </>
  );
}
