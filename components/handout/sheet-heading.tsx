import { createElement, type ReactNode } from "react";

const TAGS = ["h1", "h2", "h3", "h4", "h5", "h6"] as const;

type Props = {
  /** Level in the sheet, 1 for its title. */
  level: 1 | 2 | 3;
  /** How far the page that holds the sheet moves its headings down. */
  headingOffset: number;
  id: string;
  className: string;
  children: ReactNode;
};

/** A heading of the sheet at its level in the page. */
export function SheetHeading({ level, headingOffset, children, ...attributes }: Props) {
  return createElement(TAGS[level + headingOffset - 1] ?? "h6", attributes, children);
}
