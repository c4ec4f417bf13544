import { assertNever } from "@/lib/handout/assert-never";
import type { Block } from "@/lib/handout/handout";
import { Calendar } from "@/components/handout/calendar";
import { Callout } from "@/components/handout/callout";
import { Code } from "@/components/handout/code";
import { Days } from "@/components/handout/days";
import { Details } from "@/components/handout/details";
import { Emergency } from "@/components/handout/emergency";
import { Figure } from "@/components/handout/figure";
import { Form } from "@/components/handout/form";
import { Glossary } from "@/components/handout/glossary";
import { Heading } from "@/components/handout/heading";
import { List } from "@/components/handout/list";
import { Log } from "@/components/handout/log";
import { Note } from "@/components/handout/note";
import { Notice } from "@/components/handout/notice";
import { Pair } from "@/components/handout/pair";
import { Paragraph } from "@/components/handout/paragraph";
import { References } from "@/components/handout/references";
import type { TextPlace } from "@/components/handout/spans";
import { Summary } from "@/components/handout/summary";
import { Table } from "@/components/handout/table";

/** Where a block stands: how far its headings go down, what its anchors begin with, and which way it is read. */
export type Place = { headingOffset: number } & TextPlace;

/** Draws blocks of any kind. */
export function Blocks({ blocks, ...place }: { blocks: readonly Block[] } & Place) {
  return blocks.map((block, index) => <OneBlock key={index} block={block} {...place} />);
}

function OneBlock({ block, headingOffset, ...place }: { block: Block } & Place) {
  switch (block.kind) {
    case "heading":
      return <Heading block={block} headingOffset={headingOffset} {...place} />;
    case "paragraph":
      return <Paragraph block={block} {...place} />;
    case "list":
      return <List block={block} {...place} />;
    case "callout":
      return <Callout block={block} {...place} />;
    case "figure":
      return <Figure block={block} {...place} />;
    case "table":
      return <Table block={block} {...place} />;
    case "summary":
      return <Summary block={block} headingOffset={headingOffset} {...place} />;
    case "emergency":
      return <Emergency block={block} headingOffset={headingOffset} {...place} />;
    case "glossary":
      return <Glossary block={block} headingOffset={headingOffset} {...place} />;
    case "references":
      return <References block={block} headingOffset={headingOffset} {...place} />;
    case "calendar":
      return <Calendar block={block} {...place} />;
    case "notice":
      return <Notice block={block} />;
    case "code":
      return <Code block={block} />;
    case "details":
      return <Details block={block} {...place} />;
    case "note":
      return <Note block={block} headingOffset={headingOffset} {...place} />;
    case "days":
      return <Days block={block} {...place} />;
    case "log":
      return <Log block={block} {...place} />;
    case "form":
      return <Form block={block} {...place} />;
    case "pair":
      return (
        <Pair
          block={block}
          own={<OneBlock block={block.own.block} headingOffset={headingOffset} {...place} />}
          other={
            <OneBlock
              block={block.other.block}
              headingOffset={headingOffset}
              {...place}
              direction={block.other.direction}
            />
          }
        />
      );
    default:
      return assertNever(block);
  }
}
