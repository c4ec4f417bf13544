import { assertNever } from "@/lib/handout/assert-never";
import type { Block } from "@/lib/handout/handout";
import { Calendar } from "@/components/handout/calendar";
import { Callout } from "@/components/handout/callout";
import { Code } from "@/components/handout/code";
import { Emergency } from "@/components/handout/emergency";
import { Figure } from "@/components/handout/figure";
import { Glossary } from "@/components/handout/glossary";
import { Heading } from "@/components/handout/heading";
import { List } from "@/components/handout/list";
import { Notice } from "@/components/handout/notice";
import { Pair } from "@/components/handout/pair";
import { Paragraph } from "@/components/handout/paragraph";
import { References } from "@/components/handout/references";
import { Summary } from "@/components/handout/summary";
import { Table } from "@/components/handout/table";

/** Where a block stands: how far its headings go down, and what its anchors begin with. */
export type Place = { headingOffset: number; idPrefix: string };

/** Draws blocks of any kind. */
export function Blocks({ blocks, ...place }: { blocks: readonly Block[] } & Place) {
  return blocks.map((block, index) => <OneBlock key={index} block={block} {...place} />);
}

function OneBlock({ block, headingOffset, idPrefix }: { block: Block } & Place) {
  switch (block.kind) {
    case "heading":
      return <Heading block={block} headingOffset={headingOffset} idPrefix={idPrefix} />;
    case "paragraph":
      return <Paragraph block={block} idPrefix={idPrefix} />;
    case "list":
      return <List block={block} idPrefix={idPrefix} />;
    case "callout":
      return <Callout block={block} idPrefix={idPrefix} />;
    case "figure":
      return <Figure block={block} idPrefix={idPrefix} />;
    case "table":
      return <Table block={block} idPrefix={idPrefix} />;
    case "summary":
      return <Summary block={block} headingOffset={headingOffset} idPrefix={idPrefix} />;
    case "emergency":
      return <Emergency block={block} headingOffset={headingOffset} idPrefix={idPrefix} />;
    case "glossary":
      return <Glossary block={block} headingOffset={headingOffset} idPrefix={idPrefix} />;
    case "references":
      return <References block={block} headingOffset={headingOffset} idPrefix={idPrefix} />;
    case "calendar":
      return <Calendar block={block} />;
    case "notice":
      return <Notice block={block} />;
    case "code":
      return <Code block={block} />;
    case "pair":
      return (
        <Pair
          block={block}
          own={<OneBlock block={block.own.block} headingOffset={headingOffset} idPrefix={idPrefix} />}
          other={<OneBlock block={block.other.block} headingOffset={headingOffset} idPrefix={idPrefix} />}
        />
      );
    default:
      return assertNever(block);
  }
}
