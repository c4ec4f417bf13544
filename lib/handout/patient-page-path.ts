import { type HandoutRequest, requestToQuery } from "@/lib/handout/request";

/**
 * The patient's page of a sheet, as a path with its query. It holds choices alone, never what was typed.
 *
 * @param id of the printed sheet, so that the page can tell whether the sheet has changed since; left out where none is printed
 */
export function patientPagePath(request: Omit<HandoutRequest, "clinic" | "personal">, id?: string): string {
  const query = new URLSearchParams(requestToQuery(request));
  query.delete("language");
  if (id !== undefined) query.set("id", id);
  return `/h/${request.language}?${query.toString().replaceAll("%2C", ",")}`;
}
