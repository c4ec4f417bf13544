import { assertNever } from "@/lib/handout/assert-never";
import type { Block } from "@/lib/handout/handout";
import { Calendar } from "@/lib/pdf/blocks/calendar";
import { Callout } from "@/lib/pdf/blocks/callout";
import { Code } from "@/lib/pdf/blocks/code";
import { Days } from "@/lib/pdf/blocks/days";
import { Details } from "@/lib/pdf/blocks/details";
import { Emergency } from "@/lib/pdf/blocks/emergency";
import { Figures } from "@/lib/pdf/blocks/figure";
import { Form } from "@/lib/pdf/blocks/form";
import { Glossary } from "@/lib/pdf/blocks/glossary";
import { Heading } from "@/lib/pdf/blocks/heading";
import { Lead } from "@/lib/pdf/blocks/lead";
import { List } from "@/lib/pdf/blocks/list";
import { Log } from "@/lib/pdf/blocks/log";
import { Note } from "@/lib/pdf/blocks/note";
import { Notice } from "@/lib/pdf/blocks/notice";
import { Pair } from "@/lib/pdf/blocks/pair";
import { References } from "@/lib/pdf/blocks/references";
import { Summary } from "@/lib/pdf/blocks/summary";
import { Table } from "@/lib/pdf/blocks/table";
import { Paragraph } from "@/lib/pdf/paragraph";
import { Spans } from "@/lib/pdf/spans";
import { type TypeScale, asSecond } from "@/lib/pdf/type-scale";

type Props = { block: Block; scale: TypeScale };

/** Draws one block of any kind. */
export function OneBlock({ block, scale }: Props) {
  switch (block.kind) {
    case "heading":
      return <Heading block={block} scale={scale} />;
    case "paragraph":
      if (block.role === "lead" || block.role === "key") return <Lead block={block} scale={scale} />;
      return (
        <Paragraph
          type={block.role === "small" ? scale.small : scale.body}
          style={{ marginBottom: scale.gap }}
        >
          <Spans spans={block.spans} scale={scale} />
        </Paragraph>
      );
    case "list":
      return <List block={block} scale={scale} />;
    case "callout":
      return <Callout block={block} scale={scale} />;
    case "figure":
      return <Figures blocks={[block]} scale={scale} />;
    case "table":
      return <Table block={block} scale={scale} />;
    case "summary":
      return <Summary block={block} scale={scale} />;
    case "emergency":
      return <Emergency block={block} scale={scale} />;
    case "glossary":
      return <Glossary block={block} scale={scale} />;
    case "references":
      return <References block={block} scale={scale} />;
    case "calendar":
      return <Calendar block={block} scale={scale} />;
    case "notice":
      return <Notice block={block} scale={scale} />;
    case "code":
      return <Code block={block} scale={scale} />;
    case "details":
      return <Details block={block} scale={scale} />;
    case "note":
      return <Note block={block} scale={scale} />;
    case "days":
      return <Days block={block} scale={scale} />;
    case "log":
      return <Log block={block} scale={scale} />;
    case "form":
      return <Form block={block} scale={scale} />;
    case "pair":
      return (
        <Pair
          block={block}
          own={<OneBlock block={block.own.block} scale={scale} />}
          other={<OneBlock block={block.other.block} scale={asSecond(scale, block.other.direction)} />}
          scale={scale}
        />
      );
    default:
      return assertNever(block);
  }
}
