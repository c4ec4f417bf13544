import { type HandoutRequest, requestToQuery } from "@/lib/handout/request";

/** How large a reader can have the text of the page; paper has two sizes. */
export const PAGE_TEXT_SIZES = ["standard", "large", "very-large"] as const;

export type PageTextSize = (typeof PAGE_TEXT_SIZES)[number];

type PageOptions = {
  /** Of the printed sheet, so that the page can tell whether the sheet has changed since; left out where none is printed. */
  id?: string;
  /** What the reader chose; left out where the page has the sheet's own size. */
  size?: PageTextSize | undefined;
};

/** The patient's page of a sheet, as a path with its query. It holds choices alone, never what was typed. */
export function patientPagePath(
  request: Omit<HandoutRequest, "clinic" | "personal">,
  { id, size }: PageOptions = {},
): string {
  const query = new URLSearchParams(requestToQuery(request));
  query.delete("language");
  if (id !== undefined) query.set("id", id);
  if (size !== undefined) query.set("size", size);
  return `/h/${request.language}?${query.toString().replaceAll("%2C", ",")}`;
}
